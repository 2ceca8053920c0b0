/**
 * `npm run fit`: fits the learned layer and writes `rules/learned`. The same data gives the same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ModelFile } from '../../lib/packs/learned';
import { root } from '../setup.mjs';
import { calibrate } from './calibrate';
import { agentWriters, customerWriters, dataFolder, draftSentences, heatTexts } from './data';
import { draftFolds, familiesOf, heatFolds, type WithKeys } from './folds';
import { modelFile } from './model-file';
import { keysOf } from './sparse';
import { type Trained, trainDraft, trainHeat } from './train';

export const withKeys = <T extends { text: string }>(texts: T[]): WithKeys<T>[] =>
  texts.map((one) => ({ ...one, keys: keysOf(one.text) }));

/** Each label's curve, from the scores that models gave to writers they had not seen. */
function curves<T extends { group: string; keys: readonly number[] }>(
  folds: Map<string, Trained>,
  writers: string[],
  texts: readonly T[],
  carries: (one: T, label: string) => boolean,
): ModelFile['calibration'] {
  const { labels } = folds.values().next().value!;
  return labels.map((label, index) => {
    const scored = writers.flatMap((writer) =>
      texts
        .filter(({ group }) => group === writer)
        .map((one) => ({ score: folds.get(writer)!.score(index, one.keys), carries: carries(one, label) })),
    );
    return calibrate(
      scored.map(({ score }) => score),
      scored.map((one) => one.carries),
    );
  });
}

export function fitAll(args: string[]): void {
  const folder = dataFolder(args);
  const heat = withKeys(heatTexts(folder));
  const sentences = withKeys(draftSentences(folder));
  const families = familiesOf(sentences);
  console.log(
    `${heat.length} customer texts, ${sentences.length} agent sentences, ${families.length} families`,
  );

  const heatCurves = curves(
    heatFolds(heat),
    customerWriters,
    heat,
    (one, label) => one.heat >= (label === 'heated' ? 2 : 1),
  );
  const draftCurves = curves(draftFolds(sentences, families), agentWriters, sentences, (one, label) =>
    label === 'any' ? one.labels.length > 0 : one.labels.includes(label),
  );
  write('heat', heatFile(trainHeat(heat), heatCurves));
  write('draft', draftFile(trainDraft(sentences, families), draftCurves));
}

export const heatFile = (trained: Trained, calibration: ModelFile['calibration']): ModelFile =>
  modelFile(trained, 40_000, calibration);

export const draftFile = (trained: Trained, calibration: ModelFile['calibration']): ModelFile => ({
  ...modelFile(trained, 60_000, calibration),
  labels: trained.labels.map((label) => (label === 'any' ? label : `agent/${label}`)),
});

function write(name: string, file: ModelFile): void {
  mkdirSync(join(root, 'rules/learned'), { recursive: true });
  const text = `${JSON.stringify(file)}\n`;
  writeFileSync(join(root, `rules/learned/${name}.json`), text);
  console.log(
    `rules/learned/${name}.json: ${file.labels.length} labels, ${Math.round(gzipSync(text).length / 1000)} kB gzip`,
  );
}
