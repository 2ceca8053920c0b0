/** What the shipped model says of a text, as figures by label that two texts can be compared by. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../../lib/engine/engine';
import { corePack } from '../../../lib/packs/core';
import { certaintyOf } from '../../../lib/readers/meaning/certainty';
import type { EncoderOutput, RunEncoder } from '../../../lib/readers/meaning/encoder';
import { createMeaningReader } from '../../../lib/readers/meaning/meaning-reader';
import { createWordPieces } from '../../../lib/readers/meaning/word-pieces';
import { itemFor, type ReadUnit, type Side } from '../../../lib/readers/reader';
import { meaningFromDisk, shippedFolder } from '../../../lib/runtime/meaning-from-disk';

export interface Scored {
  /** Calibrated certainty or chance by label, 0–1; of spans the highest in the text. */
  scores: Readonly<Record<string, number>>;
  /** Labels that are said, by their own thresholds. */
  said: ReadonlySet<string>;
}

/** @param lastTurn the customer's, beside a draft; empty for none */
export type ScoreText = (side: Side, text: string, lastTurn: string) => Promise<Scored>;

/** Under which names the thresholds of heat are kept. */
const heatLabels: Readonly<Record<string, string>> = {
  strained: 'heat>=1',
  heated: 'heat>=2',
  critical: 'heat>=3',
};

/** @param folder that holds the model; what is the same word pieces is read once */
export async function createScoring(folder: string = shippedFolder): Promise<ScoreText> {
  const { card, run } = await meaningFromDisk(folder);
  const words = createWordPieces(
    JSON.parse(readFileSync(join(folder, 'meaning.tokenizer.json'), 'utf8')) as object,
    card.standIns,
  );
  const known = new Map<string, Promise<EncoderOutput>>();
  const runOnce: RunEncoder = (input) => {
    const key = `${input.ids} ${input.segment}`;
    const output = known.get(key) ?? run(input);
    known.set(key, output);
    return output;
  };
  const engine = createEngine(corePack());
  const shipped = createMeaningReader(card, words, runOnce);
  // Where nothing is too unsure to be said each label is one span, as sure as its surest piece.
  const telling = createMeaningReader({ ...card, thresholds: { default: -1 } }, words, runOnce);
  const { signal } = new AbortController();

  const unitsOf = (side: Side, text: string, lastTurn: string): readonly ReadUnit[] =>
    side === 'customer'
      ? engine.unitsToRead(engine.readThread([{ speaker: 'customer', text }]), '')
      : engine
          .unitsToRead(engine.readThread(lastTurn ? [{ speaker: 'customer', text: lastTurn }] : []), text)
          .filter((unit) => unit.side === 'agent');

  return async (side, text, lastTurn) => {
    const scores: Record<string, number> = {};
    const said = new Set<string>();
    for (const unit of unitsOf(side, text, lastTurn)) {
      const item = itemFor(shipped, unit);
      if (!item || item.unit === 'pair') continue;
      const [[told], [all]] = await Promise.all([shipped.read([item], signal), telling.read([item], signal)]);
      for (const { label, tentative } of told?.spans ?? []) if (!tentative) said.add(label);
      for (const { label, certainty } of all?.spans ?? [])
        scores[label] = Math.max(scores[label] ?? 0, certainty);
      for (const [label, chance] of Object.entries(all?.chances ?? {})) {
        scores[label] = chance;
        if (chance >= certaintyOf(card, heatLabels[label] ?? label).threshold) said.add(label);
      }
    }
    return { scores, said };
  };
}
