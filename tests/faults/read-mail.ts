import { createEngine } from '../../lib/engine/engine';
import { type Band, bands } from '../../lib/model/analysis';
import { corePack } from '../../lib/packs/core';
import { measuredPrecision } from '../../lib/readers/rules/pattern-record';
import type { FaultRow } from './fault-kind';

/** By rules alone, as the panel reads before any slow reader has spoken. */
const engine = createEngine(corePack(), measuredPrecision);

/** What has to be heard in a customer's message; cues are named without `customer/`. */
export interface Wanted {
  band?: Band;
  atLeast?: Band;
  hears?: readonly string[];
  hearsNot?: readonly string[];
  /** Nothing is heard but these. */
  only?: readonly string[];
}

/** @returns what is wrong with how the row is read; nothing where all is as wanted */
export const heardAs =
  ({ band, atLeast, hears = [], hearsNot = [], only }: Wanted) =>
  ({ text }: FaultRow): string | undefined => {
    const thread = engine.readThread([{ speaker: 'customer', text }]);
    const cues = (thread.turns.at(-1)?.findings ?? []).map(({ rule }) => rule.replace('customer/', ''));
    const wrong = [
      band && thread.band !== band ? `${thread.band}, not ${band}` : '',
      atLeast && bands.indexOf(thread.band) < bands.indexOf(atLeast)
        ? `${thread.band}, less than ${atLeast}`
        : '',
      ...hears.filter((cue) => !cues.includes(cue)).map((cue) => `${cue} is not heard`),
      ...cues
        .filter((cue) => hearsNot.includes(cue) || (only && !only.includes(cue)))
        .map((cue) => `${cue} is heard`),
    ].filter(Boolean);
    return wrong.length ? wrong.join('; ') : undefined;
  };

/** The same for each of these lines of a file. */
export const eachOf = (
  file: string,
  lines: readonly number[],
  wanted: Wanted,
): Record<string, (row: FaultRow) => string | undefined> =>
  Object.fromEntries(lines.map((line) => [`${file}:${line}`, heardAs(wanted)]));

/** Lines from one to the other, both included. */
export const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);
