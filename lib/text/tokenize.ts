/**
 * Text -> sentences of tokens. A token may have several forms ("they'd": would, had), contractions are two
 * tokens over one word, and every offset points into the original text.
 */

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
const abbreviations = new Set('mr mrs ms dr vs etc inc ltd approx dept'.split(' '));
/** "No. 5" is a number; "no. Five" is an answer. */
const numbered = new Set(['no', 'nr']);

/**
 * @param text prepared text; offsets in the result point into it
 */
export function tokenize(text: string): Sentence[] {
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
    const between = text.slice(to, start);
    const comma = tokens.length > 0 && /[,;:()[\]{}"“”«»\u2013\u2014|/]|\s-|-\s/.test(between);
    if (tokens.length && endsSentence(between, previous, found[0]))
      close(between.includes('?') || between.includes('？'));
    if (!tokens.length) from = start;
    to = start + found[0].length;
    previous = found[0].toLowerCase();
    const parts = formsOf(found[0]);
    const proper = tokens.length > 0 && /^\p{Lu}\p{Ll}/u.test(found[0]);
    parts.forEach((forms, part) => {
      tokens.push({ forms, start, end: to, comma: comma && part === 0 && tokens.length > 0, proper });
    });
  }
  close(/^[^\p{L}\p{N}]*[?？]/u.test(text.slice(to, to + 12)));
  return sentences;
}

function endsSentence(between: string, previous: string, next: string): boolean {
  if (/\n\s*\n|[\n\u2028][^\S\n]*[-*•>\d]/.test(between)) return true;
  // One line break inside a paragraph of hard-wrapped mail is no sentence end; before a capital it is.
  if (/[\n\u2028]/.test(between)) return /[.!?…:。！？]/.test(between) || next[0] !== next[0]!.toLowerCase();
  if (/[!?…。！？][^\S\n]*/.test(between) && /\s|[。！？]/.test(between)) return true;
  return /\.["'”’)\]]*\s/.test(between) && !isAbbreviation(previous, next);
}

function isAbbreviation(word: string, next: string): boolean {
  return abbreviations.has(word) || word.length === 1 || (numbered.has(word) && /^\d/.test(next));
}

/** Words whose two halves are not told by an apostrophe. */
const joined: Record<string, string[]> = {
  cannot: ['can', 'not'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  lets: ['let', 'us'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  theyre: ['they', 'are'],
  theyve: ['they', 'have'],
  thats: ['that', 'is'],
  whats: ['what', 'is'],
  theres: ['there', 'is'],
  shes: ['she', 'is'],
  hes: ['he', 'is'],
  ...Object.fromEntries(
    'do does did is was are were have has had could would should must need'
      .split(' ')
      .map((verb) => [`${verb}nt`, [verb, 'not']]),
  ),
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  "y'all": ['you', 'all'],
};

const endings: [string, string[]][] = [
  ["'m", ['am']],
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will']],
  ["'d", ['would', 'had']],
  ["'s", ['is', 'has', "'s"]],
];

const cached = new Map<string, readonly (readonly string[])[]>();

/** The tokens of one written word, each with its forms. Remembered, since a few words make most of a text. */
export function formsOf(written: string): readonly (readonly string[])[] {
  const known = cached.get(written);
  if (known) return known;
  const forms = split(
    written
      .toLowerCase()
      .replace(/[’ʼ＇]/g, "'")
      .replace(invisible, '')
      .normalize('NFKC'),
  );
  if (cached.size > 20_000) cached.clear();
  if (written.length <= 40) cached.set(written, forms);
  return forms;
}

function split(lower: string): string[][] {
  if (lower.includes('*')) return [[lower, masked]];
  const smiley = smileys[lower.replace('-', '')];
  if (smiley && !/\p{L}/u.test(lower[0]!)) return [[smiley]];
  const pair = joined[lower];
  if (pair && Object.hasOwn(joined, lower)) return pair.map((part) => [part]);
  if (lower.endsWith("n't")) return [[lower.slice(0, -3)], ['not']];
  for (const [ending, forms] of endings) {
    if (lower.length > ending.length && lower.endsWith(ending))
      return [variants(lower.slice(0, -ending.length)), forms];
  }
  return [variants(lower)];
}

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** A word, with the spellings it also stands for: -ise/-ize, -our/-or, 3/three, 3rd/third, sooo/so. */
function variants(word: string): string[] {
  const forms = [word];
  if (/(.)\1\1/u.test(word) && word.length <= 60) {
    forms.push(word.replace(/(.)\1{2,}/gu, '$1'), word.replace(/(.)\1{2,}/gu, '$1$1'));
  }
  const ise = /^(.{3,})is(e|ed|es|ing|ation|ations)$/.exec(word);
  if (ise) forms.push(`${ise[1]}iz${ise[2]}`);
  const our = /^(.{3,})our(|s|ed|ing|able|ite|ites)$/.exec(word);
  if (our) forms.push(`${our[1]}or${our[2]}`);
  if (/^\d{1,2}$/.test(word) && numbers[Number(word)]) forms.push(numbers[Number(word)]!);
  const ordinal = /^(\d{1,2})(st|nd|rd|th)$/.exec(word);
  if (ordinal && ordinals[Number(ordinal[1])]) forms.push(ordinals[Number(ordinal[1])]!);
  return forms;
}
