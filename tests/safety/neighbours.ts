import { lookalikes } from '../../lib/lang/en/lookalikes';
import { commonWords, smallWords } from '../../lib/lang/en/word-lists';

/** A message, or two in a row, that says the same. */
export type Neighbour = readonly [string] | readonly [string, string];

const calm = [
  'The invoice is attached, and the address on it is right.',
  'My order number is 20447.',
  'I wrote to you last Tuesday about the red one.',
  'Thanks for looking into it!',
  'Could you send me the receipt as well?',
  'Hello there.',
  'the parcel is the small one',
];

/** A small seeded generator: the same neighbours on every machine. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * @param span the words of the example that are found
 * @param safetyWords words of the rules' patterns
 */
export function* neighboursOf(
  text: string,
  span: string,
  safetyWords: ReadonlySet<string>,
  count: number,
): Generator<Neighbour> {
  const roll = dice(text.length * 7919 + text.charCodeAt(0));
  for (let n = 0; n < count; n++) {
    const sentence = calm[roll(calm.length)] ?? '';
    const kind = n % 5;
    if (kind === 0) yield [roll(2) ? `${sentence} ${text}` : `${sentence}\n\n${text}`];
    else if (kind === 1) yield [roll(2) ? `${text} ${sentence}` : `${text}\n${sentence}`];
    else if (kind === 2) yield [recased(text, roll(4))];
    else if (kind === 3) yield [text.replace(span, withSlip(span, safetyWords, roll))];
    else yield split(text, roll);
  }
}

function recased(text: string, how: number): string {
  if (how === 0) return text.toUpperCase();
  if (how === 1) return text.toLowerCase();
  if (how === 2) return text.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
  return text.replace(/\p{L}/gu, (letter, at: number) =>
    at % 2 ? letter.toUpperCase() : letter.toLowerCase(),
  );
}

/** One word with two letters swapped, one left out or doubled; none that becomes another word by it. */
function withSlip(span: string, safetyWords: ReadonlySet<string>, roll: (below: number) => number): string {
  const words = span.split(' ');
  const long = words.flatMap((word, n) => (/^[a-z]{4,}$/i.test(word) ? [n] : []));
  const at = long[roll(long.length)];
  if (at === undefined) return span;
  const word = words[at] ?? '';
  const letter = 1 + roll(word.length - 2);
  const [before, one, two, after] = [
    word.slice(0, letter),
    word.charAt(letter),
    word.charAt(letter + 1),
    word.slice(letter + 2),
  ];
  const slip = [
    `${before}${two}${one}${after}`,
    `${before}${two}${after}`,
    `${before}${one}${one}${two}${after}`,
  ][roll(3)]!;
  const form = slip.toLowerCase();
  const isWord = [lookalikes, commonWords, smallWords, safetyWords].some((list) => list.has(form));
  return isWord ? span : words.map((word, n) => (n === at ? slip : word)).join(' ');
}

function split(text: string, roll: (below: number) => number): Neighbour {
  const blanks = [...text.matchAll(/ /g)].map(({ index }) => index);
  const at = blanks[roll(blanks.length)];
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
