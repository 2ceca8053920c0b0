/**
 * What any file from outside may hold at most, whatever its format says. It is looked at first, and without recursion:
 * what reads a file afterwards may walk into it as it likes.
 */

import { forbidden, nameOf } from '../../model/characters/unseen-characters';
import { type Problem, problem } from '../../model/problem';
import { uiText } from '../../model/ui-text';
import { joinPath } from './problem-path';

/** Of a file, in characters (UTF-16 code units) and in bytes. */
export const maxSize = 5_000_000;
/** Lists and objects within one another; the format needs eight. */
export const maxDepth = 20;
/** Values in all: a pack of 20,000 rules has fewer. */
export const maxValues = 1_000_000;
/** Characters of a text: a saved page. */
export const maxText = 200_000;
/** Characters of a key. */
export const maxKey = 200;

/** A value, and how it is reached. */
interface Place {
  value: unknown;
  key: string | number;
  around?: Place | undefined;
  depth: number;
}

/**
 * @param input parsed JSON from outside
 * @returns the first thing that no file may hold, with its place; undefined where there is none
 */
export function beyondLimits(input: unknown): Problem | undefined {
  const open: Place[] = [{ value: input, key: '', depth: 0 }];
  let values = 0;
  let size = 0;
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, depth } = place;
    values++;
    const wrong = wrongText(typeof value === 'string' ? value : '', maxText);
    if (wrong) return problem(pathOf(place), String(value).slice(0, 100), ...wrong);
    const inner = partsOf(place);
    if (inner.length && depth === maxDepth)
      return problem(
        pathOf(place),
        undefined,
        uiText('limitDepth', { count: maxDepth }),
        uiText('limitDepthRemedy'),
      );
    // What is not looked at yet counts.
    if (values + open.length + inner.length > maxValues)
      return ofWhole(uiText('limitValues', { count: maxValues }));
    size += typeof value === 'string' ? value.length : 0;
    for (const { key } of inner) size += typeof key === 'string' ? key.length : 0;
    if (size > maxSize) return ofWhole(uiText('problemTooLarge', { size: maxSize / 1e6 }));
    for (const part of inner) {
      const wrongKey = typeof part.key === 'string' ? wrongText(part.key, maxKey) : undefined;
      if (wrongKey) return problem(pathOf(part), undefined, ...wrongKey);
    }
    // Backwards, so that what stands first is looked at first.
    for (let n = inner.length - 1; n >= 0; n--) open.push(inner[n] as Place);
  }
  return undefined;
}

/** What stands in a list or an object. */
function partsOf(place: Place): Place[] {
  const { value, depth } = place;
  const part = (key: string | number, one: unknown): Place => ({
    value: one,
    key,
    around: place,
    depth: depth + 1,
  });
  if (Array.isArray(value)) return value.map((one, n) => part(n, one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, one]) => part(key, one));
}

const ofWhole = (what: Problem['what']): Problem =>
  problem('', undefined, what, uiText('problemTooLargeRemedy'));

type Wrong = [what: Problem['what'], remedy: Problem['remedy']];

function wrongText(text: string, max: number): Wrong | undefined {
  if (text.length > max) return [uiText('schemaCharacters', { count: max }), uiText('limitTextRemedy')];
  const character = forbidden.exec(text)?.[0];
  return character === undefined
    ? undefined
    : [uiText('limitCharacter', { character: nameOf(character) }), uiText('limitCharacterRemedy')];
}

function pathOf(place: Place): string {
  const keys: (string | number)[] = [];
  for (let one: Place | undefined = place; one?.around; one = one.around) keys.unshift(one.key);
  return keys.reduce(joinPath, '');
}
