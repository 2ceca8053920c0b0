/** The encoder for the accuracy run: readings are remembered by the model's version, and made by several processes. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProvisional } from '../../lib/readers/await-scores';
import { type MeaningCard, readCard } from '../../lib/readers/meaning/card';
import { createEncode } from '../../lib/readers/meaning/encode';
import type { EncoderInput, RunEncoder } from '../../lib/readers/meaning/encoder';
import { createMeaningReader } from '../../lib/readers/meaning/meaning-reader';
import { chancesIn, runsOf } from '../../lib/readers/meaning/spans';
import { createWordPieces } from '../../lib/readers/meaning/word-pieces';
import { createReadWording, poorest, type WordingEvidence } from '../../lib/readers/meaning/wording';
import {
  itemFor,
  type ReaderItem,
  type ReadUnit,
  type Score,
  type SlowReader,
  scoreKey,
} from '../../lib/readers/reader';
import { noScores, type Scores, scoresFrom } from '../../lib/readers/scores';
import { meaningFromDisk } from '../../lib/runtime/meaning-from-disk';
import { root } from '../setup.mjs';
import { encoderMemory, keepOutputs } from './encoder-memory';
import type { Span } from './span';

const learned = join(root, 'rules/learned');
const jsonOf = (name: string): unknown => JSON.parse(readFileSync(join(learned, name), 'utf8'));

export const shippedCard = (): MeaningCard => readCard(jsonOf('meaning.json'));

/** Offsets in the unit's own text; the chance is the encoder's own, not calibrated. */
export interface RawRun extends Span {
  label: string;
  chance: number;
}

/** A model whose readings lie on disk, and that can be asked at once with any thresholds. */
export interface KnownMeaning {
  card: MeaningCard;
  /** Reads whatever is not known yet; of a million words this takes a while. */
  readAhead(units: readonly ReadUnit[]): Promise<void>;
  /** Scores of units that were read ahead. */
  scores(units: readonly ReadUnit[], card?: MeaningCard): Promise<Scores>;
  /** Runs of pieces in a text from this raw chance on, by label: what curves are fitted to. */
  runs(unit: ReadUnit, from: number): RawRun[];
  /** Sentences of a draft with what speaks for a change of their wording. */
  wording(unit: ReadUnit, sentences: readonly Span[]): { sentence: Span; evidence: WordingEvidence }[];
  /** Raw chances of a whole text, by label; of a long one those of its first part. */
  texts(unit: ReadUnit): Record<string, number>;
}

export function knownMeaning(): KnownMeaning {
  const card = shippedCard();
  const words = createWordPieces(jsonOf('meaning.tokenizer.json') as object, card.standIns);
  const encode = createEncode(words);
  let memory = encoderMemory(card.version, card.spans.length);
  const readWording = createReadWording(card);
  const identity = createMeaningReader(card, words, async (input) => memory.recall(input));
  const inputsOfItem = ({ unit, text, context }: ReaderItem): EncoderInput[] =>
    encode(text, context, unit === 'sentence' ? card.sentenceLimits : card.limits).map(({ input }) => input);
  const inputsOf = (unit: ReadUnit): EncoderInput[] => {
    const item = isProvisional(identity, unit) ? undefined : itemFor(identity, unit);
    return item ? inputsOfItem(item) : [];
  };
  return {
    card,
    runs: (unit, from) => {
      const item = itemFor(identity, unit);
      if (!item) return [];
      const limits = item.unit === 'sentence' ? card.sentenceLimits : card.limits;
      return encode(item.text, item.context, limits).flatMap(({ input, pieces }) => {
        const chanceOf = chancesIn(memory.recall(input).span, card.spans.length);
        return card.spans.flatMap((label, column) =>
          runsOf(
            pieces,
            pieces.map((_, n) => chanceOf(n, column)),
            from,
          ).map(({ start, end, certainty }) => ({ label, start, end, chance: certainty })),
        );
      });
    },
    wording: (unit, sentences) => {
      const item = itemFor(identity, unit);
      if (!item) return [];
      const parts = encode(item.text, item.context, card.limits).map(({ input, pieces }) => ({
        pieces,
        output: memory.recall(input),
      }));
      const poor = poorest(
        card,
        parts.map(({ output }) => output),
      );
      return parts.flatMap(({ pieces, output }) =>
        readWording.evidence(sentences, pieces, output.span, poor),
      );
    },
    texts: (unit) => {
      const [input] = inputsOf(unit);
      const { text } = input ? memory.recall(input) : { text: new Float32Array() };
      return Object.fromEntries(card.texts.map((label, column) => [label, text[column] ?? 0]));
    },
    readAhead: async (units) => {
      const unread = new Map<string, EncoderInput>();
      for (const input of units.flatMap(inputsOf)) {
        if (!memory.knows(input)) unread.set(input.ids.join(), input);
      }
      if (!unread.size) return;
      // The same length together: two processes are done at about the same time.
      await readByProcesses([...unread.values()].sort((a, b) => a.ids.length - b.ids.length));
      memory = encoderMemory(card.version, card.spans.length);
    },
    scores: async (units, own = card) => {
      const run: RunEncoder = async (input) => memory.recall(input);
      return scoresOf(createMeaningReader(own, words, run), units);
    },
  };
}

async function scoresOf(reader: SlowReader, units: readonly ReadUnit[]): Promise<Scores> {
  const { signal } = new AbortController();
  const known = new Map<string, Score>();
  for (const unit of units) {
    const item = isProvisional(reader, unit) ? undefined : itemFor(reader, unit);
    const key = item && scoreKey(reader, item);
    if (!key || known.has(key)) continue;
    const [score] = await reader.read([item], signal);
    if (score) known.set(key, score);
  }
  return known.size ? scoresFrom([reader], known) : noScores;
}

async function readByProcesses(inputs: readonly EncoderInput[]): Promise<void> {
  const jobs = Number(process.env.EVENKEEL_JOBS ?? availableParallelism());
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-accuracy-'));
  mkdirSync(folder, { recursive: true });
  console.error(`Reading ${inputs.length} texts by meaning, once for this model, with ${jobs} processes …`);
  await Promise.all(
    Array.from({ length: jobs }, async (_, job) => {
      const file = join(folder, `${job}.json`);
      writeFileSync(file, JSON.stringify(inputs.filter((__, n) => n % jobs === job)));
      const child = spawn(process.execPath, [join(root, 'tests/accuracy/run.mjs'), 'encode', file], {
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
      if (status) throw new Error('A reading process failed.');
    }),
  );
}

/** What each of the processes does. */
export async function encodeFile(file: string): Promise<void> {
  const inputs = JSON.parse(readFileSync(file, 'utf8')) as EncoderInput[];
  const { card, run } = await meaningFromDisk();
  await keepOutputs(inputs, run, card.version, card.spans.length);
}
