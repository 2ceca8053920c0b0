import type { ReadUnit } from '../../lib/readers/reader';
import { noScores, type Scores } from '../../lib/readers/scores';
import { createSlowReading, type SlowReading } from '../../lib/runtime/slow-reading';
import { settled } from '../sidepanel/fake-panel';
import { type FakeSlowReader, fakeSlowReader } from '../sidepanel/fake-slow-reader';

export const sentence = (text: string, lastTurn = 'Hello?'): ReadUnit => ({
  side: 'agent',
  language: 'en',
  unit: 'sentence',
  text,
  lastTurn,
});
export const message = (text: string): ReadUnit => ({
  side: 'customer',
  language: 'en',
  unit: 'text',
  text,
});

/** One slow reader that is asked, and what has come of it so far. */
export interface Trial {
  reading: SlowReading;
  reader: FakeSlowReader;
  scores: Scores;
  /** How often new scores came. */
  scored: number;
  gaveUp: string[];
  /** What it was asked for so far, one unit at a time. */
  asked(): string[];
  answerAll(): Promise<void>;
  /** Labels that it says of the unit. */
  says(unit: ReadUnit): string[];
}

export function trialOf(reader = fakeSlowReader()): Trial {
  const trial: Trial = {
    reader,
    scores: noScores,
    scored: 0,
    gaveUp: [],
    reading: createSlowReading([reader], {
      scored: (now) => {
        trial.scores = now;
        trial.scored++;
      },
      gaveUp: (name) => trial.gaveUp.push(name),
    }),
    asked: () => reader.batches.flatMap(({ items }) => items.map(({ text }) => text)),
    answerAll: async () => {
      for (let n = 0; n < reader.batches.length; n++) {
        reader.batches[n]!.answer();
        await settled();
      }
    },
    says: (unit) => trial.scores.of(unit).flatMap(({ spans }) => spans.map(({ label }) => label)),
  };
  return trial;
}
