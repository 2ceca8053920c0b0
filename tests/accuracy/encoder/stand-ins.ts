/** Which words of a text the encoder is shown as another, so that the fit sees what the product shows. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityEntries } from '../../../lib/readers/meaning/identity/entries';
import { createWordPieces } from '../../../lib/readers/meaning/word-pieces';
import { root } from '../../setup.mjs';

/** Offsets in Unicode code points, as Python counts. */
export type ShownAs = readonly [start: number, end: number, word: string];

export interface Shown {
  /** In their order; none for most texts. */
  rangesOf(text: string): ShownAs[];
  /** The text with these words in it. */
  shownText(text: string): string;
}

/** Of the lists as they are now; a model's card holds the one that it was fitted with. */
export const identityVersion = (): string =>
  createHash('sha256')
    .update(readFileSync(join(root, 'rules/learned/identity.json')))
    .digest('hex')
    .slice(0, 12);

/** Every word that may be shown instead of one that says who somebody is. */
export const standInWords = (): string[] => [
  ...new Set([
    'a',
    ...[...identityEntries.values()].flat().flatMap(({ standIn }) => (standIn ? [standIn] : [])),
  ]),
];

/** @param tokenizerFile of the base model: a word that it cuts into pieces may be a name */
export function createShown(tokenizerFile: string): Shown {
  const { standInsOf } = createWordPieces(JSON.parse(readFileSync(tokenizerFile, 'utf8')) as object);
  return {
    rangesOf: (text) => {
      let units = 0;
      let points = 0;
      const pointsAt = (at: number): number => {
        points += [...text.slice(units, at)].length;
        units = at;
        return points;
      };
      return standInsOf(text).map(({ start, end, word }) => [pointsAt(start), pointsAt(end), word] as const);
    },
    shownText: (text) => {
      let at = 0;
      let shown = '';
      for (const { start, end, word } of standInsOf(text)) {
        shown += text.slice(at, start) + word;
        at = end;
      }
      return shown + text.slice(at);
    },
  };
}
