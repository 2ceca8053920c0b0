/** How often each pattern of the built-in rules was right on labelled texts; `npm run accuracy -- --write` writes it. */
import record from '../../../rules/learned/patterns.json';

/** By rule and pattern: how often it was right, how often wrong. */
export type PatternRecord = Readonly<
  Record<string, Readonly<Record<string, readonly [right: number, wrong: number]>>>
>;

/** Of a pattern's findings the share that is right, 0–1. */
export type PrecisionOf = (rule: string, pattern: string) => number;

/** Nobody measured: what its examples prove is taken at its word, as in the proof of a pack. */
export const provedByExamples: PrecisionOf = () => 1;

/** What a pattern's examples prove counts as much as these cases of labelled text: a few that are wrong do not outweigh them. */
const proved = { right: 4, wrong: 1 } as const;

/**
 * The share of a pattern's findings that readers agreed with; 1 for one that is not measured, such as a pack's own, which
 * its examples prove.
 */
export const measuredPrecision: PrecisionOf = (rule, pattern) => {
  const [right, wrong] = (record as unknown as PatternRecord)[rule]?.[pattern] ?? [0, 0];
  return measured(right, wrong);
};

export const measured = (right: number, wrong: number): number =>
  right + wrong === 0 ? 1 : (right + proved.right) / (right + wrong + proved.right + proved.wrong);
