/** The same said in a dialect or in a learner's English: it ought to be read alike. */
import type { ReadUnit, Side } from '../../lib/readers/reader';
import { dialects } from '../readers/meaning/swaps';
import type { Reading } from './cases';

const bySide: Readonly<Record<Side, readonly string[]>> = {
  customer: ['strained', 'heated', 'critical'],
  agent: ['poor', 'good'],
};

const unitOf = (side: Side, text: string): ReadUnit => ({ side, language: 'en', unit: 'text', text });

export const dialectUnits = (): ReadUnit[] =>
  dialects.flatMap(({ side, plain, dialect }) => [unitOf(side, plain), unitOf(side, dialect)]);

export function dialectLines({ scores }: Pick<Reading, 'scores'>): string[] {
  const chanceOf = (side: Side, text: string, label: string): number =>
    scores.of(unitOf(side, text))[0]?.chances[label] ?? 0;
  const rows = Object.entries(bySide).flatMap(([side, labels]) => {
    const pairs = dialects.filter((one) => one.side === side);
    return labels.map((label) => {
      const changes = pairs.map(
        ({ side: own, plain, dialect }) => chanceOf(own, dialect, label) - chanceOf(own, plain, label),
      );
      const mean = (of: readonly number[]): string => (of.reduce((a, b) => a + b, 0) / of.length).toFixed(3);
      return `| ${label} | ${pairs.length} | ${mean(changes.map(Math.abs))} | ${mean(changes)} |`;
    });
  });
  return [
    '| in a dialect or a learner’s English, by meaning | pairs | mean change | towards more |',
    '| --- | --- | --- | --- |',
    ...rows,
  ];
}
