/**
 * The encoder as a reader: whole texts give spans, heat and what is missing, pairs what is answered. A sentence of a draft is
 * read alone while it is being written: with what stands around it half as many clean drafts are wrongly marked.
 */
import { languageFor } from '../../lang/languages';
import { setBounded } from '../../model/set-bounded';
import type { ReaderIdentity, ReaderItem, Score, SlowReader } from '../reader';
import type { MeaningCard } from './card';
import { createReadChances, readAnswered } from './chances';
import { createEncode, type Encoded } from './encode';
import type { EncoderOutput, RunEncoder } from './encoder';
import { atWholeWords, createReadSpans } from './spans';
import type { WordPieces } from './word-pieces';
import { createReadWording, poorest, unknownWhole } from './wording';

/** Between a sentence and its whole text stand the text's other sentences. */
const maxRemembered = 16;

/** What the reader is and reads, without its weights: enough to ask it for something and to keep what it said. */
export const meaningIdentity = ({ version }: Pick<MeaningCard, 'version'>): ReaderIdentity => ({
  name: 'meaning',
  version,
  language: 'en',
  reads: [
    { side: 'customer', unit: 'text', context: 'none' },
    { side: 'agent', unit: 'sentence', context: 'last-turn', provisional: true },
    { side: 'agent', unit: 'text', context: 'last-turn' },
    { side: 'agent', unit: 'pair', context: 'question' },
  ],
});

const { tokenizer } = languageFor('en');

/** @param run the encoder that the card belongs to */
export function createMeaningReader(card: MeaningCard, words: WordPieces, run: RunEncoder): SlowReader {
  const encode = createEncode(words);
  const readSpans = createReadSpans(card);
  const readWording = createReadWording(card);
  const readChances = createReadChances(card);
  const runOnce = remembering(run);

  const readParts = async (parts: readonly Encoded[], signal: AbortSignal): Promise<EncoderOutput[]> => {
    const outputs: EncoderOutput[] = [];
    for (const { input } of parts) {
      signal.throwIfAborted();
      outputs.push(await runOnce(input));
    }
    return outputs;
  };

  const readItem = async ({ side, unit, text, context }: ReaderItem, signal: AbortSignal): Promise<Score> => {
    const parts = encode(text, context, unit === 'sentence' ? card.sentenceLimits : card.limits);
    const outputs = await readParts(parts, signal);
    if (unit === 'pair') return { spans: [], chances: readAnswered(outputs) };
    const isProvisional = unit === 'sentence';
    const sentences = side === 'agent' ? tokenizer.tokenize(text) : [];
    const poor = isProvisional ? unknownWhole : poorest(card, outputs);
    const spans = parts.flatMap(({ pieces }, n) => [
      ...readSpans(side, text, pieces, outputs[n]!.span, isProvisional),
      ...atWholeWords(text, readWording.spans(sentences, pieces, outputs[n]!.span, poor, isProvisional)),
    ]);
    return isProvisional
      ? { spans, chances: {}, provisional: true }
      : { spans, chances: readChances(side, outputs) };
  };

  return {
    ...meaningIdentity(card),
    read: async (items, signal) => {
      const scores: Score[] = [];
      for (const item of items) scores.push(await readItem(item, signal));
      return scores;
    },
  };
}

/** A draft of one sentence is read as a sentence and as a whole: with a short turn beside it the same sequence, which is run once. */
function remembering(run: RunEncoder): RunEncoder {
  const known = new Map<string, EncoderOutput>();
  return async (input) => {
    const key = `${input.ids} ${input.segment}`;
    const output = known.get(key) ?? (await run(input));
    setBounded(known, key, output, maxRemembered);
    return output;
  };
}
