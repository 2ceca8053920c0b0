/**
 * `npm run fit`: fits the learned layer and writes `rules/learned`. The same data gives the same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { corePack } from '../../lib/packs/core';
import type { ModelFile } from '../../lib/readers/linear/built-in';
import { root } from '../setup.mjs';
import { calibrate } from './calibrate';
import {
  agentWriters,
  cueSentences,
  customerWriters,
  dataFolder,
  draftSentences,
  heatTexts,
  type LabelledSentence,
} from './data';
import { heatFolds, rulesOf, sentenceFolds, type WithKeys } from './folds';
import { modelFile } from './model-file';
import { keysOf } from './sparse';
import { type Trained, trainHeat, trainSentences } from './train';

/** Each text with its features. */
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
  const drafts = withKeys(draftSentences(folder));
  const cues = withKeys(cueSentences(folder, learnedCue));
  console.log(
    `${heat.length} customer texts, ${cues.length} customer sentences, ${drafts.length} agent sentences`,
  );
  const heatCurves = curves(
    heatFolds(heat),
    customerWriters,
    heat,
    (one, label) => one.heat >= (label === 'heated' ? 2 : 1),
  );
  write('heat', heatFile(trainHeat(heat), heatCurves));
  const carries = (one: LabelledSentence, label: string) =>
    label === 'any' ? one.labels.length > 0 : one.labels.includes(label);
  const draftCurves = curves(sentenceFolds(drafts, agentWriters), agentWriters, drafts, carries);
  write('draft', draftFile(trainSentences(drafts, rulesOf(drafts)), draftCurves));
  const cueCurves = curves(sentenceFolds(cues, customerWriters), customerWriters, cues, carries);
  write('cues', cueFile(trainSentences(cues, rulesOf(cues)), cueCurves));
}

/** Escalation cues are those of history, stakes and conduct. */
export const escalates = (cue: string): boolean => {
  const rule = core.get(`customer/${cue}`);
  return rule?.kind === 'cue' && ['history', 'stakes', 'conduct'].includes(rule.group);
};

/** Harm is left to rules that say exactly why: it changes what the panel does. */
export const learnedCue = (cue: string): boolean => {
  const rule = core.get(`customer/${cue}`);
  return escalates(cue) && rule?.kind === 'cue' && rule.severity < 5;
};

const core = new Map(corePack().rules.map((rule) => [rule.id, rule]));

export const heatFile = (trained: Trained, calibration: ModelFile['calibration']): ModelFile =>
  modelFile(trained, 40_000, calibration);
export const draftFile = (trained: Trained, calibration: ModelFile['calibration']): ModelFile =>
  sentenceFile(trained, 60_000, calibration, 'agent');
export const cueFile = (trained: Trained, calibration: ModelFile['calibration']): ModelFile =>
  sentenceFile(trained, 40_000, calibration, 'customer');

const sentenceFile = (
  trained: Trained,
  most: number,
  calibration: ModelFile['calibration'],
  side: string,
): ModelFile => ({
  ...modelFile(trained, most, calibration),
  labels: trained.labels.map((label) => (label === 'any' ? label : `${side}/${label}`)),
});

function write(name: string, file: ModelFile): void {
  mkdirSync(join(root, 'rules/learned'), { recursive: true });
  const text = `${JSON.stringify(file)}\n`;
  writeFileSync(join(root, `rules/learned/${name}.json`), text);
  console.log(
    `rules/learned/${name}.json: ${file.labels.length} labels, ${Math.round(gzipSync(text).length / 1000)} kB gzip`,
  );
}
