import { setBounded } from '../model/set-bounded';

/**
 * Text -> sentences of tokens. A token may have several forms ("they'd": would, had), contractions are two
 * tokens over one word, and every offset points into the original text. What a language knows of its words is
 * handed in.
 */

/** What a language knows of how its words are written. */
export interface WordForms {
  /** Written words that stand for several: `cannot` -> can, not. */
  joined: Readonly<Record<string, readonly string[]>>;
  /** What may hang on a word and is a word of its own, with its forms: `'ll` -> will. The first that fits is taken. */
  endings: readonly (readonly [ending: string, forms: readonly string[]])[];
  /** Other spellings of a word that has none of these: -ise/-ize, 3/three. */
  spellings(word: string): string[];
  /** Words whose full stop ends no sentence. */
  abbreviations: ReadonlySet<string>;
  /** … before a digit alone: "No. 5" is a number, "no. Five" is an answer. */
  numbered: ReadonlySet<string>;
}

/** Cuts the text of one language. */
export interface Tokenizer {
  /** @param text prepared text; offsets in the result point into it, in UTF-16 code units */
  tokenize(text: string): Sentence[];
  /** The tokens of one written word, each with its forms. */
  formsOf(written: string): readonly (readonly string[])[];
}

export interface Token {
  /** Lower-case forms a pattern's word may equal. */
  forms: readonly string[];
  /** Offsets of the whole written word, also where the token is one half of a contraction. */
  start: number;
  end: number;
  /** A comma, colon, dash or bracket stands before it. */
  comma: boolean;
  /** Written with a capital in the middle of a sentence: most likely a name. */
  proper: boolean;
}

export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
  question: boolean;
}

/** A word, also one with letters masked ("b*tch"); or a smiley, since one may say what the words do not. */
const word =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]|\*{1,8}(?=[\p{L}]))*(?:['’ʼ＇][\p{L}\p{M}]+)*|\p{Emoji_Presentation}|[❤☺☹✌]|(?<=^|\s)[:;]-?[()D](?!\p{L})/gu;
const smileys: Record<string, string> = {
  ':)': '🙂',
  ':D': '😀',
  ';)': '😉',
  ';D': '😉',
  ':(': '🙁',
  ';(': '🙁',
};
/** The form that all words with masked letters share. */
const masked = 'masked';
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

export function createTokenizer(words: WordForms): Tokenizer {
  /** A few words make most of a text. */
  const known = new Map<string, readonly (readonly string[])[]>();
  const formsOf = (written: string): readonly (readonly string[])[] => {
    const before = known.get(written);
    if (before) return before;
    const forms = split(plain(written), words);
    if (written.length <= maxKeptLength) setBounded(known, written, forms, maxKept);
    return forms;
  };
  return { formsOf, tokenize: (text) => cut(text, words, formsOf) };
}

const maxKept = 20_000;
const maxKeptLength = 40;

const plain = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[’ʼ＇]/g, "'")
    .replace(invisible, '')
    .normalize('NFKC');

function cut(text: string, words: WordForms, formsOf: Tokenizer['formsOf']): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let from = -1;
  let to = 0;
  let previous = '';
  const close = (question: boolean) => {
    if (tokens.length) sentences.push({ start: from, end: to, tokens, question });
    tokens = [];
  };
  for (const found of text.matchAll(word)) {
    const start = found.index;
    const written = found[0];
    const between = text.slice(to, start);
    // Between most words stands one blank, which parts nothing.
    const isPlain = between === ' ';
    const comma = !isPlain && tokens.length > 0 && /[,;:()[\]{}"“”«»\u2013\u2014|/]|\s-|-\s/.test(between);
    if (!isPlain && tokens.length && endsSentence(between, previous.toLowerCase(), written, words))
      close(between.includes('?') || between.includes('？'));
    if (!tokens.length) from = start;
    to = start + written.length;
    previous = written;
    const proper = tokens.length > 0 && !startsSmall(written) && /^\p{Lu}\p{Ll}/u.test(written);
    let isFirst = true;
    for (const forms of formsOf(written)) {
      tokens.push({ forms, start, end: to, comma: comma && isFirst && tokens.length > 0, proper });
      isFirst = false;
    }
  }
  close(/^[^\p{L}\p{N}]*[?？]/u.test(text.slice(to, to + 12)));
  return sentences;
}

/** Does it begin with a small letter without a mark? Most words do. */
const startsSmall = (written: string): boolean => written >= 'a' && written < '{';

function endsSentence(between: string, previous: string, next: string, words: WordForms): boolean {
  if (/\n\s*\n|[\n\u2028][^\S\n]*[-*•>\d]/.test(between)) return true;
  // One line break inside a paragraph of hard-wrapped mail is no sentence end; before a capital it is.
  if (/[\n\u2028]/.test(between)) return /[.!?…:。！？]/.test(between) || next[0] !== next[0]!.toLowerCase();
  if (/[!?…。！？][^\S\n]*/.test(between) && /\s|[。！？]/.test(between)) return true;
  return /\.["'”’)\]]*\s/.test(between) && !isAbbreviation(previous, next, words);
}

const isAbbreviation = (word: string, next: string, { abbreviations, numbered }: WordForms): boolean =>
  abbreviations.has(word) || word.length === 1 || (numbered.has(word) && /^\d/.test(next));

function split(lower: string, words: WordForms): (readonly string[])[] {
  if (lower.includes('*')) return [[lower, masked]];
  const smiley = smileys[lower.replace('-', '')];
  if (smiley && !/\p{L}/u.test(lower[0]!)) return [[smiley]];
  if (Object.hasOwn(words.joined, lower)) return words.joined[lower]!.map((part) => [part]);
  for (const [ending, forms] of words.endings) {
    if (lower.length > ending.length && lower.endsWith(ending))
      return [variants(lower.slice(0, -ending.length), words), forms];
  }
  return [variants(lower, words)];
}

/** A word, the same without stretched letters (sooo/so), and its other spellings. */
function variants(word: string, { spellings }: WordForms): string[] {
  const isStretched = word.length <= 60 && /(.)\1\1/u.test(word);
  const short = isStretched ? [word.replace(/(.)\1{2,}/gu, '$1'), word.replace(/(.)\1{2,}/gu, '$1$1')] : [];
  return [word, ...short, ...spellings(word)];
}
