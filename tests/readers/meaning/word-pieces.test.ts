import { Tokenizer } from '@huggingface/tokenizers';
import { describe, expect, it } from 'vitest';
import { createWordPieces } from '../../../lib/readers/meaning/word-pieces';
import { idOf, tokenizerFile } from './small-tokenizer';

const { piecesOf, begin, separator } = createWordPieces(tokenizerFile);
const whole = new Tokenizer(tokenizerFile, {});

/** What each piece stands for in the text. */
const wordsOf = (text: string) => piecesOf(text).map(({ start, end }) => text.slice(start, end));

const texts: readonly [what: string, text: string][] = [
  ['plain words', 'I am sorry no one told me.'],
  ['words in pieces, and marks', 'Waiting… don’t wait-wait, the customer’s word?!'],
  ['accents, composed or not', 'Café résumé re\u0301sume\u0301'],
  ['emoji beside and within words', '😀 sorry😀 👩‍👩‍👧 me'],
  ['a letter of two code units', '𝐰ait \u{1F1E9}\u{1F1EA} wait'],
  ['lines of every kind', 'I am\r\nsorry\n\nno\rone\u2028told\u2029me'],
  ['blanks of every kind', 'I\u00a0am\u3000sorry\tno\u2009one'],
  ['invisible characters', 'so\u00adr\u200bry \ufeffno\u200done \u200b'],
  ['control characters', 'so\u0000rry wa\u000bit no\u0085one'],
  ['a word that is too long to be one', `${'w'.repeat(101)} ${'a'.repeat(100)} me`],
  ['symbols that are marks to BERT', 'I|am~sorry^no`one$told<me=wait+the'],
  ['signs that turn into marks', 'wait\u2260the word\u037e me'],
  ['marks under an accent', 'wait.\u0301the -\u0308me'],
  ['lone surrogates', 'wait\ud83d the \udc00 me'],
  ['nothing', ''],
  ['nothing but blanks', ' \n\t '],
];

describe('pieces', () => {
  it.each(texts)('are those of the whole text: %s', (_, text) =>
    expect(piecesOf(text).map(({ id }) => id)).toEqual(whole.encode(text, { add_special_tokens: false }).ids),
  );

  it.each(texts)('stand in their order, within the text: %s', (_, text) => {
    let before = 0;
    for (const { start, end } of piecesOf(text)) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      before = start;
    }
  });

  it('know the word that they are of', () => {
    expect(wordsOf('Waiting, “Café”!')).toEqual(['Waiting', 'Waiting', ',', '“', 'Café', '”', '!']);
    expect(wordsOf('don’t')).toEqual(['don', '’', 't']);
    expect(wordsOf('😀 no\r\none')).toEqual(['😀', 'no', 'one']);
    expect(wordsOf('re\u0301sume\u0301 👩‍👩‍👧 me')).toEqual(['re\u0301sume\u0301', '👩‍👩‍👧', 'me']);
    expect(wordsOf(`${'w'.repeat(101)}. me`)).toEqual(['w'.repeat(101), '.', 'me']);
  });

  it('know whether they are marks', () =>
    expect(piecesOf('no, “me”').map(({ isMark }) => isMark)).toEqual([false, true, true, false, true]));

  it('what is written like one of the encoder’s own marks is words', () => {
    expect(begin).toBe(idOf('[CLS]'));
    expect(separator).toBe(idOf('[SEP]'));
    expect(wordsOf('[SEP] [CLS]')).not.toContain('[SEP]');
    const ids = piecesOf('me [SEP] [CLS] [MASK]').map(({ id }) => id);
    for (const own of [begin, separator, idOf('[MASK]')]) expect(ids).not.toContain(own);
  });
});

it('a file without the marks of a sequence is refused', () => {
  const vocab = { a: 0, '[UNK]': 1 };
  const bare = { ...tokenizerFile, added_tokens: [], model: { ...tokenizerFile.model, vocab } };
  expect(() => createWordPieces(bare)).toThrow('[CLS]');
});
