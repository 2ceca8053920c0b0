/**
 * Who somebody is changes nothing: names, nations, faiths, genders and the like are one word of their kind each to the
 * encoder, so that another of the kind cannot move a score.
 *
 * He, she and the like are “she”; him, her and his are “her”, which stands well in both places. “They” stays: of one
 * person or of many, it is the same word. A name is one word, however many it is written in.
 */
import type { Span } from '../../../model/conversation';
import { findBeside, ofPeople } from './beside';
import { around } from './entries';
import {
  endsAfter,
  type Found,
  findAlone,
  type IsSplit,
  nameStandIn,
  nextOf,
  previousOf,
  put,
  type Reading,
} from './found';
import { type WordAround, wordsAround } from './words-around';

/** Words of a text for which the encoder is shown another. */
export interface StandIn extends Span {
  word: string;
}

/** What is said before a person or another of these, and is one with it: “a white British woman”. */
const modifiers = new Set(['nation', 'religion', 'orientation', 'gender']);

/** What of the others is one with such a word. */
const modified = new Set([...modifiers, 'person', 'worship']);

const initial = /^(?!I$)\p{Lu}$/u;

/** An address or a handle names somebody in the part before its domain. */
const addressed = /[\w.+-]{1,64}(?=@[\w-]{1,64}\.\w)|(?<=(?:^|[^\w.@])@)\w{1,40}/g;

/**
 * @param text any text; linear in its length
 * @param isSplit whether a word is more than one word piece: with a capital within a sentence it is then a name
 * @returns in their order, none over another
 */
export function standInsOf(text: string, isSplit: IsSplit): StandIn[] {
  const words = wordsAround(text);
  const reading = findAlone(words, isSplit);
  findBeside(reading);
  if (text.includes('@')) findAddresses(text, reading);
  const standIns: StandIn[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = reading.found[at];
    if (!found?.standIn) continue;
    const { first, last, standIn } = joined(reading, found);
    const article = words[first - 1];
    if (article?.key === 'an' && !words[first]!.breaks)
      standIns.push({ ...spanOf(article, article), word: 'a' });
    if (first < last || words[first]!.key !== standIn)
      standIns.push({ ...spanOf(words[first]!, words[last]!), word: standIn });
    at = last;
  }
  return standIns;
}

const spanOf = ({ start }: WordAround, { end }: WordAround): Span => ({ start, end });

function findAddresses(text: string, reading: Reading): void {
  const { words } = reading;
  let next = 0;
  for (const { 0: address, index } of text.matchAll(addressed)) {
    while (next < words.length && words[next]!.start < index) next++;
    const first = next;
    while (next < words.length && words[next]!.end <= index + address.length) next++;
    if (first < next) put(reading, first, next - 1, { kind: 'address', standIn: nameStandIn });
  }
}

/** With what else belongs to it: the rest of a name, the person that a nation is said of, the other half of “he/she”. */
function joined(reading: Reading, found: Found): Found {
  if (found.kind === 'name') return wholeName(reading, found);
  if (found.kind === 'pronoun') return withSlashes(reading, found);
  return modifiers.has(found.kind) ? withPerson(reading, found) : found;
}

function wholeName({ words, found }: Reading, name: Found): Found {
  let { first, last } = name;
  for (let at = previousOf(words, first); at !== undefined && !found[at]; at = previousOf(words, first)) {
    const word = words[at]!;
    if (!initial.test(word.text) && !(word.titled && !word.opens && around.particles.has(word.key))) break;
    first = at;
  }
  for (let at = nextOf(words, last); at !== undefined; at = nextOf(words, last)) {
    const end = endOfNamePart({ words, found }, last, at);
    if (end === undefined) break;
    last = end;
  }
  return { ...name, first, last };
}

/** A further name, perhaps behind “van der”, “al-” or an initial; undefined where the name is at its end. */
function endOfNamePart({ words, found }: Reading, last: number, next: number): number | undefined {
  if (found[next]?.kind === 'name') return found[next].last;
  if (next > last + 1 && words[next]!.titled) return next;
  let at: number | undefined = next;
  while (at !== undefined && !found[at] && isWithinName(words[at]!)) at = behindInitial(words, at);
  if (at !== undefined && found[at]?.kind === 'name') return found[at]!.last;
  return initial.test(words[next]!.text) && endsAfter(words, next) ? next : undefined;
}

const isWithinName = ({ key, text }: WordAround): boolean => around.particles.has(key) || initial.test(text);

/** The next word, also over an initial’s stop. */
function behindInitial(words: readonly WordAround[], at: number): number | undefined {
  const stop = initial.test(words[at]!.text) && words[at + 1]?.text === '.' && words[at + 1]!.glued;
  return nextOf(words, stop ? at + 1 : at);
}

function withSlashes({ words, found }: Reading, pronoun: Found): Found {
  let { last } = pronoun;
  while (words[last + 1]?.text === '/' && words[last + 1]!.glued && found[last + 2]?.kind === 'pronoun')
    last += 2;
  return { ...pronoun, last };
}

/** The last of them tells what is shown; a gender alone is one with the person it is said of. */
function withPerson({ words, found }: Reading, modifier: Found): Found {
  let whole = modifier;
  for (let at = nextOf(words, whole.last); at !== undefined; at = nextOf(words, whole.last)) {
    const next = found[at];
    const hangs = next && (whole.kind === 'gender' ? ofPeople : modified).has(next.kind);
    if (!next?.standIn || !hangs) break;
    const tells =
      whole.kind === 'gender' || (next.kind !== 'gender' && next.kind !== 'person') ? next : whole;
    whole = { ...tells, first: modifier.first, last: next.last };
    if (!modifiers.has(next.kind)) break;
  }
  return whole;
}
