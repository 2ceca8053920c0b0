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
    if (++values > maxValues)
      return problem(
        '',
        undefined,
        uiText('limitValues', { count: maxValues }),
        uiText('problemTooLargeRemedy'),
      );
    if (typeof value === 'string') {
      size += value.length;
      const wrong = wrongText(value, maxText);
      if (wrong) return problem(pathOf(place), value.slice(0, 100), ...wrong);
    }
    if (typeof value === 'object' && value !== null) {
      if (depth === maxDepth)
        return problem(
          pathOf(place),
          undefined,
          uiText('limitDepth', { count: maxDepth }),
          uiText('limitDepthRemedy'),
        );
      // Backwards, so that what stands first is looked at first.
      const entries = Object.entries(value);
      for (let n = entries.length - 1; n >= 0; n--) {
        const [key, one] = entries[n] as [string, unknown];
        size += key.length;
        const inner = { value: one, key: Array.isArray(value) ? n : key, around: place, depth: depth + 1 };
        const wrong = wrongText(key, maxKey);
        if (wrong) return problem(pathOf(inner), undefined, ...wrong);
        open.push(inner);
      }
    }
    if (size > maxSize)
      return problem(
        '',
        undefined,
        uiText('problemTooLarge', { size: maxSize / 1e6 }),
        uiText('problemTooLargeRemedy'),
      );
  }
  return undefined;
}

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
