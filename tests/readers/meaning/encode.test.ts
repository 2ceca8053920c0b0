import { describe, expect, it } from 'vitest';
import { createEncode } from '../../../lib/readers/meaning/encode';
import { createWordPieces } from '../../../lib/readers/meaning/word-pieces';
import { idOf, tokenizerFile } from './small-tokenizer';

const encode = createEncode(createWordPieces(tokenizerFile));
const ids = (...words: string[]) => words.map(idOf);
const limits = { text: 8, context: 4, contextHead: 3 };
/** The words of each part. */
const partsOf = (text: string, context = '', max = limits) =>
  encode(text, context, max).map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)));

describe('a sequence', () => {
  it('is the text between its marks', () => {
    const [one, ...more] = encode('I am sorry', '', limits);
    expect(more).toEqual([]);
    expect(one!.input).toEqual({
      ids: ids('[CLS]', 'i', 'am', 'sorry', '[SEP]'),
      types: [0, 0, 0, 0, 0],
      segment: [0, 1, 1, 1, 0],
    });
  });

  it('has what stands beside the text as its second part', () =>
    expect(encode('I am', 'no one', limits)[0]!.input).toEqual({
      ids: ids('[CLS]', 'i', 'am', '[SEP]', 'no', 'one', '[SEP]'),
      types: [0, 0, 0, 0, 1, 1, 1],
      segment: [0, 1, 1, 0, 0, 0, 0],
    }));

  it('keeps of a long context its beginning and its end', () => {
    const beside = (context: string) => encode('I', context, limits)[0]!.input.ids.slice(3, -1);
    expect(beside('no one told me')).toEqual(ids('no', 'one', 'told', 'me'));
    expect(beside('no one told me I am sorry')).toEqual(ids('no', 'one', 'told', 'sorry'));
    expect(encode('I', 'no one told me', { ...limits, context: 2, contextHead: 2 })[0]!.input.ids).toEqual(
      ids('[CLS]', 'i', '[SEP]', 'no', 'one', '[SEP]'),
    );
  });

  it('is none for a text without words, whatever stands beside it', () => {
    expect(encode('', 'no one', limits)).toEqual([]);
    expect(encode(' \n', '', limits)).toEqual([]);
  });
});

describe('a text that is too long', () => {
  it('is read in parts, cut at the end of a sentence', () =>
    expect(partsOf('I am sorry me. No one told me the word.')).toEqual([
      ['I', 'am', 'sorry', 'me', '.'],
      ['No', 'one', 'told', 'me', 'the', 'word', '.'],
    ]));

  it('or of a line', () =>
    expect(partsOf('I am sorry me no\none told me the word')).toEqual([
      ['I', 'am', 'sorry', 'me', 'no'],
      ['one', 'told', 'me', 'the', 'word'],
    ]));

  it('behind all the marks that end it', () =>
    expect(partsOf('I am sorry me no?! One told me the word')[0]!.slice(-2)).toEqual(['?', '!']));

  it('else between two words, never within one', () =>
    expect(partsOf('no no no no no no no waiting no')).toEqual([
      ['no', 'no', 'no', 'no', 'no', 'no', 'no'],
      ['waiting', 'waiting', 'no'],
    ]));

  it('but for a word that is longer than all that may be read', () => {
    const long = `a${'b'.repeat(18)}`;
    const known = createEncode(
      createWordPieces({
        ...tokenizerFile,
        model: { ...tokenizerFile.model, vocab: { ...tokenizerFile.model.vocab, a: 900 } },
      }),
    );
    expect(known(long, '', limits).map(({ pieces }) => pieces.length)).toEqual([8, 8, 3]);
  });

  it('has the whole context beside each part', () => {
    const parts = encode('no no no no no no no no no', 'told me', limits);
    expect(parts).toHaveLength(2);
    for (const { input } of parts) expect(input.ids.slice(-3)).toEqual(ids('told', 'me', '[SEP]'));
  });

  it('loses no word, and stands as it stood', () => {
    const text = 'I am sorry. No one told me the word I wait, wait, wait… me! The customer’s word.';
    const words = createWordPieces(tokenizerFile).piecesOf(text);
    expect(encode(text, '', limits).flatMap(({ pieces }) => pieces)).toEqual(words);
  });

  it('of thousands of words is read by its beginning', () =>
    expect(encode('no '.repeat(5_000), '', limits)).toHaveLength(8));
});
