import { random } from './rank';

const rounds = 400;

/** A figure with its 95 % bootstrap interval, resampling whole cases. */
export function withInterval<T>(cases: readonly T[], figure: (cases: readonly T[]) => number): string {
  const next = random(11);
  const figures = Array.from({ length: rounds }, () =>
    figure(cases.map(() => cases[Math.floor(next() * cases.length)]!)),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const at = (share: number) =>
    figures[Math.min(figures.length - 1, Math.floor(figures.length * share))] ?? Number.NaN;
  return `${figure(cases).toFixed(2)} (${at(0.025).toFixed(2)}–${at(0.975).toFixed(2)})`;
}

/** What was said and what was marked: `right` and `wrong` are sayings, `hit` and `missed` marks. */
export interface Tally {
  right: number;
  wrong: number;
  hit: number;
  missed: number;
}

export const precision = (tallies: readonly Tally[]): number =>
  ratio(sum(tallies, 'right'), sum(tallies, 'right') + sum(tallies, 'wrong'));
export const recall = (tallies: readonly Tally[]): number =>
  ratio(sum(tallies, 'hit'), sum(tallies, 'hit') + sum(tallies, 'missed'));

const sum = (tallies: readonly Tally[], key: keyof Tally): number =>
  tallies.reduce((total, tally) => total + tally[key], 0);
const ratio = (part: number, whole: number): number => (whole ? part / whole : Number.NaN);

/** Precision, recall and F1 of each named group, most frequent first. */
export function table(what: string, groups: readonly (readonly [string, readonly Tally[]])[]): string[] {
  const cell = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2));
  const rows = groups
    .map(([name, tallies]) => {
      const [p, r] = [precision(tallies), recall(tallies)];
      const labelled = sum(tallies, 'hit') + sum(tallies, 'missed');
      const cells = [p, r, ratio(2 * p * r, p + r)].map(cell);
      return { labelled, row: `| ${name} | ${labelled} | ${cells.join(' | ')} |` };
    })
    .sort((a, b) => b.labelled - a.labelled);
  return [
    `| ${what} | labelled | precision | recall | F1 |`,
    '| --- | --- | --- | --- | --- |',
    ...rows.map(({ row }) => row),
  ];
}
