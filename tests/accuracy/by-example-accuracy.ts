/** Rules by example: how well a rule finds unseen sentences of its meaning, and leaves near misses alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { background } from '../../lib/readers/examples/background';
import { type BackgroundSpace, createBackgroundSpace } from '../../lib/readers/examples/background-space';
import { readBackground } from '../../lib/readers/examples/background-file';
import { certaintyOf } from '../../lib/readers/examples/certainty';
import { fitRule } from '../../lib/readers/examples/fit';
import { proveExamples } from '../../lib/readers/examples/proof';
import type { Embed } from '../../lib/readers/meaning/embed';
import type { Meaning } from '../../lib/runtime/meaning';
import { root } from '../setup.mjs';
import { readLines } from './data';
import { calibrationError, type Said } from './calibration-error';
import { withInterval } from './interval';

/** A rule as an admin would type it, and sentences that it has not seen. */
interface HouseRule {
  rule: string;
  side: 'customer' | 'agent';
  examples: string[];
  counter: string[];
  positives: string[];
  /** The first `nearMisses` of them are near misses, the others have nothing to do with it. */
  negatives: string[];
}

const nearMisses = 20;

interface Measured {
  rule: string;
  hits: number;
  positives: number;
  near: number;
  nearOf: number;
  unrelated: number;
  unrelatedOf: number;
  /** Of its own examples, left out. */
  found: number;
  examples: number;
  holds: boolean;
  said: Said[];
}

const share = (part: number, whole: number): number => (whole ? part / whole : Number.NaN);
const precisionOf = ({ hits, near, unrelated }: Measured): number => share(hits, hits + near + unrelated);
/** Of the rules that say anything. */
const mean = (values: readonly number[]): number => {
  const known = values.filter((value) => !Number.isNaN(value));
  return share(
    known.reduce((sum, value) => sum + value, 0),
    known.length,
  );
};

export async function byExampleAccuracy(folder: string, { card, embed }: Meaning): Promise<string[]> {
  const space = await createBackgroundSpace(await backgroundVectors(card.version, embed));
  const measured: Measured[] = [];
  for (const rule of readLines<HouseRule>(folder, 'by-example'))
    measured.push(await measure(rule, space, embed));
  const figure = (of: (one: Measured) => number) =>
    withInterval(measured, (rules) => mean(rules.map((one) => of(one))));
  const sum = (of: (one: Measured) => number) => measured.reduce((all, one) => all + of(one), 0);
  return [
    `| rules by example, mean over ${measured.length} | figure | counted |`,
    '| --- | --- | --- |',
    `| recall on unseen sentences | ${figure((one) => share(one.hits, one.positives))} | ${sum((one) => one.hits)} of ${sum((one) => one.positives)} |`,
    `| precision | ${figure(precisionOf)} | ${sum((one) => one.hits)} of ${sum((one) => one.hits + one.near + one.unrelated)} |`,
    `| near misses wrongly taken | ${figure((one) => share(one.near, one.nearOf))} | ${sum((one) => one.near)} of ${sum((one) => one.nearOf)} |`,
    `| unrelated sentences taken | ${figure((one) => share(one.unrelated, one.unrelatedOf))} | ${sum((one) => one.unrelated)} of ${sum((one) => one.unrelatedOf)} |`,
    `| own examples found, left out | ${figure((one) => share(one.found, one.examples))} | ${sum((one) => one.found)} of ${sum((one) => one.examples)} |`,
    '',
    `Calibration error of what they say: ${calibrationError(measured.flatMap(({ said }) => said)).toFixed(3)}.`,
    '',
    '| rule | recall | precision | near misses | unrelated | own found | holds |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...measured.map(rowOf),
  ];
}

function rowOf(one: Measured): string {
  const { rule, hits, positives, near, nearOf, unrelated, unrelatedOf, found, examples, holds } = one;
  const precision = precisionOf(one);
  const cells = [
    `${hits}/${positives}`,
    Number.isNaN(precision) ? '–' : precision.toFixed(2),
    `${near}/${nearOf}`,
    `${unrelated}/${unrelatedOf}`,
    `${found}/${examples}`,
    holds ? 'yes' : 'no',
  ];
  return `| ${rule} | ${cells.join(' | ')} |`;
}

async function measure(
  { rule, examples, counter, positives, negatives }: HouseRule,
  space: BackgroundSpace,
  embed: Embed,
): Promise<Measured> {
  const [like, unlike, right, wrong] = [
    await embed(examples),
    await embed(counter),
    await embed(positives),
    await embed(negatives),
  ];
  const fit = fitRule(space, like, unlike);
  const proof = proveExamples(fit, like, unlike);
  const saidOf = (vectors: readonly Float32Array[], isRight: boolean): Said[] =>
    vectors.flatMap((vector) => {
      const certainty = certaintyOf(fit.classifier, vector);
      return certainty === undefined ? [] : [{ certainty, isRight }];
    });
  const [hits, near, unrelated] = [
    saidOf(right, true),
    saidOf(wrong.slice(0, nearMisses), false),
    saidOf(wrong.slice(nearMisses), false),
  ];
  return {
    rule,
    hits: hits.length,
    positives: positives.length,
    near: near.length,
    nearOf: Math.min(nearMisses, negatives.length),
    unrelated: unrelated.length,
    unrelatedOf: Math.max(0, negatives.length - nearMisses),
    found: proof.found.length,
    examples: examples.length,
    holds: proof.holds,
    said: [...hits, ...near, ...unrelated],
  };
}

/** Those that ship, where they are of this model. */
export async function backgroundVectors(version: string, embed: Embed): Promise<readonly Float32Array[]> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(readFileSync(join(root, 'rules/learned/background.bin')));
  } catch {
    return embed(background);
  }
  return readBackground(bytes, version, background) ?? embed(background);
}
