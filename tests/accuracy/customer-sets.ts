import { createEngine, type Engine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import {
  builtInLinearReader,
  builtInModels,
  type ModelFile,
  modelFrom,
} from '../../lib/readers/linear/built-in';
import { createLinearReader } from '../../lib/readers/linear/linear-reader';
import cueCurves from '../../rules/learned/cues.json';
import heatCurves from '../../rules/learned/heat.json';
import { type CustomerText, cueSentences, customerWriters, heatTexts, type Line, readLines } from './data';
import { cueFile, heatFile, learnedCue, withKeys } from './fit';
import { heatFolds, sentenceFolds } from './folds';

/** A customer's message with its labels, and the engine that has not been fitted on it. */
export interface Judged {
  text: string;
  /** Label heat 2 or above. */
  hot: boolean;
  calm: boolean;
  cues: string[];
  engine: Engine;
}

export type CustomerSets = Record<string, Judged[]>;

export const goldSet = 'gold (real)';
export const writtenSet = 'written, unseen writer';

const mean = (heats: number[]): number => heats.reduce((a, b) => a + b, 0) / heats.length;

/** Each set of customers' messages; for a written one, models that have seen nothing of its writer. */
export function customerSets(folder: string): CustomerSets {
  const pack = corePack();
  const shipped = createEngine(pack, [builtInLinearReader()]);
  const heats = heatFolds(withKeys(heatTexts(folder)));
  const cues = sentenceFolds(withKeys(cueSentences(folder, learnedCue)), customerWriters);
  const written = customerWriters.flatMap((writer) => {
    const models = {
      ...builtInModels(),
      heat: modelFrom(heatFile(heats.get(writer)!, (heatCurves as ModelFile).calibration)),
      cues: modelFrom(cueFile(cues.get(writer)!, (cueCurves as ModelFile).calibration)),
    };
    const engine = createEngine(pack, [createLinearReader(models)]);
    return readLines<CustomerText>(folder, writer).map(({ text, heat, cues: own }) => ({
      text,
      hot: heat >= 2,
      calm: heat === 0,
      cues: [...new Set(own.map(({ cue }) => `customer/${cue}`))],
      engine,
    }));
  });
  const gold = readLines<Line & { heat: number[]; cues_either: string[] }>(folder, 'gold-customer.dev').map(
    ({ text, heat, cues_either }) => ({
      text,
      hot: mean(heat) >= 2,
      calm: mean(heat) === 0,
      cues: cues_either.map((cue) => `customer/${cue}`),
      engine: shipped,
    }),
  );
  const labelled = (name: string): Judged[] =>
    readLines<Line & { neg: number | null; split: string; role: string }>(folder, name)
      .filter(({ neg, split, role }) => split === 'dev' && role === 'customer' && typeof neg === 'number')
      .map(({ text, neg }) => ({ text, hot: neg === 1, calm: neg === 0, cues: [], engine: shipped }));
  return {
    [goldSet]: gold,
    [writtenSet]: written,
    'MAIA dev': labelled('maia-dqe'),
    'airline dev': labelled('airline'),
    'complaints dev': labelled('complaints'),
  };
}

/** What the message itself adds to the heat, 0–6. */
export const heatOf = ({ engine, text }: Judged): number => {
  const { rise, floor } = engine.readCustomer(text).weight;
  return Math.max(rise, floor);
};
