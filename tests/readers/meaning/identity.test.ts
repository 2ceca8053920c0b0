import { describe, expect, it } from 'vitest';
import { identityEntries, keyOf } from '../../../lib/readers/meaning/identity/entries';
import { standInsOf } from '../../../lib/readers/meaning/identity/stand-ins';
import { createWordPieces } from '../../../lib/readers/meaning/word-pieces';
import card from '../../../rules/learned/meaning.json';
import { identityVersion } from '../../accuracy/encoder/stand-ins';
import { idOf, tokenizerFile } from './small-tokenizer';

/** As the encoder is shown it; `split` is what its vocabulary has to cut. */
function shown(text: string, ...split: string[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, word } of standInsOf(text, (one) => split.includes(one))) {
    result += text.slice(at, start) + word;
    at = end;
  }
  return result + text.slice(at);
}

describe('a name', () => {
  it.each([
    ['My name is Ngozi and I paid.', 'My name is alex and I paid.'],
    ['my name is ngozi and i paid', 'my name is alex and i paid'],
    ['I AM FURIOUS, PRIYA.', 'I AM FURIOUS, alex.'],
    ['Hùng, Małgorzata and José wrote', 'alex, alex and alex wrote'],
    ['Malgorzata and Jose wrote', 'alex and alex wrote'],
    ["Priya's card and Charles' card", "alex's card and alex' card"],
    ['I flew from Addis Ababa to the Netherlands', 'I flew from alex to alex'],
  ])('is one word, however it is written: %s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    'Jean-Luc Picard',
    'Nguyễn Văn Minh',
    "Siobhán O'Neill",
    'Niamh O’Sullivan',
    'John F. Kennedy',
    'J. R. Kennedy',
    'Ludwig van der Berg',
    'Huda Al-Masri',
    'Emma Smith-Jones',
    'Sarah Page',
    'Keisha Washington',
  ])('is one word, however many it has: %s', (name) =>
    expect(shown(`I am ${name} and I paid.`)).toBe('I am alex and I paid.'),
  );

  it('ends at a comma, a line and an “and”', () => {
    expect(shown('Hi Emma, Priya and Omar are here.')).toBe('Hi alex, alex and alex are here.');
    expect(shown('Thanks, Emma\nPriya asked.')).toBe('Thanks, alex\nalex asked.');
  });

  it.each([
    ['Dear Mr Zyxw, hello', 'Dear Mr alex, hello'],
    ['Dear Mrs. Zyxw-Vuts, hello', 'Dear mr. alex, hello'],
    ['My name is Zyxw and I paid.', 'My name is alex and I paid.'],
    ['Hi Zyxw, hello', 'Hi alex, hello'],
    ['Hi there, hello', 'Hi there, hello'],
    ['Dear Customer, hello', 'Dear Customer, hello'],
  ])('in no list is one where it is introduced: %s', (text, expected) => expect(shown(text)).toBe(expected));

  it('in no list is one where it has a capital of its own and is no word piece', () => {
    expect(shown('I wrote to Zyxw yesterday.', 'Zyxw')).toBe('I wrote to alex yesterday.');
    expect(shown('I wrote to Zyxw yesterday.')).toBe('I wrote to Zyxw yesterday.');
    expect(shown('Zyxw came. “Zyxw” came:\nZyxw came', 'Zyxw')).toBe('Zyxw came. “Zyxw” came:\nZyxw came');
    expect(shown('The Zyxw is here, #Zyxw, t.co/Zyxw', 'Zyxw')).toBe('The Zyxw is here, #Zyxw, t.co/Zyxw');
    expect(shown('Zyxw Your Order Was Zyxw Today', 'Zyxw')).toBe('Zyxw Your Order Was Zyxw Today');
    expect(shown('Please Uninstall it', 'Uninstall')).toBe('Please Uninstall it');
  });

  it('stands before the domain of an address, and in a handle', () => {
    expect(shown('write to zyxw.vuts+1@example.com or @zyxw_9')).toBe('write to alex@example.com or @alex');
  });
});

describe('an ordinary word', () => {
  it.each([
    'I will mark it, if I may.',
    'The parcel may arrive in May.',
    'On 31 May or June 3 it came.',
    'What is the price of a long wait?',
    'Do not rob me.',
    'It is rich text.',
    'I had a turkey sandwich on fine china.',
    'Please polish the table.',
    'Will you grant me access? Mark it. Hope this helps. Bill me.',
    'Hello, Will you help? Hello, Hope you are well.',
    'The Rose and my Bill are late.',
    "Don't say that, I won't.",
    'We were frank about the young art of joy.',
    'The white box and the straight black line, so let me get this straight.',
    'The other half of the order is in plain English.',
    'The centre and the hall of the reform are closed.',
    'They told them that their order is late.',
    'Thank You For Your Grace Today',
  ])('stays: %s', (text) => expect(shown(text)).toBe(text));

  it.each([
    ['I spoke to Mark, and to Rose.', 'I spoke to alex, and to alex.'],
    ['Ask Will about it.', 'Ask alex about it.'],
    ['Hi May, thanks. Dear Grace, hello. Thanks, Rich', 'Hi alex, thanks. Dear alex, hello. Thanks, alex'],
    ['Mark Johnson called Mrs King.', 'alex called mr alex.'],
    ['Rose, please call back.', 'alex, please call back.'],
    ['It is not good enough. Ebony', 'It is not good enough. alex'],
    ['Sorry, Long, it is late.', 'Sorry, alex, it is late.'],
    ['We live in Turkey, and I read Polish.', 'We live in alex, and I read french.'],
  ])('is a name where only a name stands so: %s', (text, expected) => expect(shown(text)).toBe(expected));
});

describe('what else somebody is', () => {
  it.each([
    ['My wife, my husband, my fiancée', 'My partner, my partner, my partner'],
    ['My mum and my step-father', 'My parent and my parent'],
    ['My mother-in-law and my uncle', 'My parent and my relative'],
    ['A rude woman and two men', 'A rude person and two people'],
    ['He lost his phone and I told him.', 'she lost her phone and I told her.'],
    ['My pronouns are they/them or he/they or xe/xem.', 'My pronouns are she or she or she.'],
    ['Dear Sir or Madam', 'Dear Sir or sir'],
    ['Dear Ms Smith, Mx Smith and Miss Smith', 'Dear mr alex, mr alex and mr alex'],
    ['I miss it, it took 20 ms', 'I miss it, it took 20 ms'],
  ])('of kin and gender: %s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    ['She is a German and I speak Urdu.', 'She is a french and I speak french.'],
    ['I am an Indian, an African American or a New Zealander', 'I am a french, a french or a french'],
    ['I am a Black British woman of a Mexican family', 'I am a french of a french family'],
    ['I am white and he is of mixed heritage.', 'I am french and she is french.'],
    ['a white man, black customers', 'a french, french customers'],
  ])('of nation: %s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    ['I am an Orthodox Jew, a Sunni Muslim, an atheist', 'I am a christian, a christian, a christian'],
    ['as a Jewish person or a Hindu', 'as a christian or a christian'],
    ['before the Islamic New Year, Diwali or Mother’s Day', 'before christmas, christmas or christmas'],
    ['our mosque, our Hindu temple, our Jewish community centre', 'our church, our church, our church'],
    ['every Friday since Lent I lent it', 'every Friday since christmas I lent it'],
  ])('of faith: %s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    ['I am straight and she is bisexual.', 'I am gay and she is gay.'],
    ['a trans man, a non-binary person', 'a person, a person'],
    ['a single trans parent', 'a single parent'],
  ])('of orientation and gender: %s', (text, expected) => expect(shown(text)).toBe(expected));
});

describe('stand-ins', () => {
  const texts = [
    "Dear Ma'am, Ma said: ma'am, Ma",
    'Priya Priya-Priya Priya@Priya.Priya @Priya an An',
    '😀 Priya\ud83d Hùng\u0301 re\u0301ne',
    'a Black Black British Sunni trans person/they/them/he',
    "O'N'O'Neill' J. J. J. van der",
    '"',
    '',
  ];

  it.each(texts)('stand in their order, none over another: %s', (text) => {
    let before = 0;
    for (const { start, end, word } of standInsOf(text, () => true)) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      expect(word).toMatch(/^[a-z]+$/);
      before = end;
    }
    expect(before).toBeLessThanOrEqual(text.length);
  });

  it('are pieces that keep the place of what they stand for', () => {
    const { piecesOf } = createWordPieces(tokenizerFile, true);
    const text = 'I told Mary Ann Smith, no.';
    const pieces = piecesOf(text);
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      'I',
      'told',
      'Mary Ann Smith',
      ',',
      'no',
      '.',
    ]);
    expect(pieces.map(({ id }) => id)).toEqual([...'i told [UNK] , no .'.split(' ')].map(idOf));
    expect(pieces.map(({ isMark }) => isMark)).toEqual([false, false, false, true, false, true]);
  });
});

describe('the lists', () => {
  it('hold thousands of names, and every word once in each way', () => {
    const entries = [...identityEntries];
    expect(entries.length).toBeGreaterThan(10_000);
    for (const [first, known] of entries) {
      expect(first).toBe(keyOf(first));
      const ways = known.map(({ rest, when, kind }) => [...rest, when, kind].join(' '));
      expect(new Set(ways).size, first).toBe(ways.length);
    }
  });

  it('name no way to stand that nobody knows', () => {
    const whens = new Set([...identityEntries.values()].flat().map(({ when }) => when));
    expect([...whens].sort()).toEqual([
      'always',
      'beside',
      'capital',
      'capitals',
      'midway',
      'month',
      'named',
      'person',
      'slash',
      'title',
    ]);
  });
});

it('the lists are those that the model was fitted with: another list is another reading', () =>
  expect(identityVersion()).toBe(card.identity));
