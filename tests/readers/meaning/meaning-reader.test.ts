import { describe, expect, it } from 'vitest';
import { createEmbed } from '../../../lib/readers/meaning/embed';
import type { EncoderInput, EncoderOutput, RunEncoder } from '../../../lib/readers/meaning/encoder';
import { createMeaningReader } from '../../../lib/readers/meaning/meaning-reader';
import { createWordPieces } from '../../../lib/readers/meaning/word-pieces';
import { itemFor, type ReaderItem, type ReadUnit } from '../../../lib/readers/reader';
import { smallCard as card } from './card';
import { idOf, tokenizerFile } from './small-tokenizer';

const words = createWordPieces(tokenizerFile);
const never = new AbortController().signal;

/** An encoder that is sure of every label wherever “sorry” stands, and remembers what it was asked. */
function encoder(): { run: RunEncoder; asked: EncoderInput[] } {
  const asked: EncoderInput[] = [];
  const run = async (input: EncoderInput): Promise<EncoderOutput> => {
    asked.push(input);
    const rows = input.ids.map((id) => Array<number>(card.spans.length).fill(id === idOf('sorry') ? 0.9 : 0));
    return {
      span: Float32Array.from(rows.flat()),
      text: Float32Array.from(card.texts, () => (input.ids.includes(idOf('sorry')) ? 0.75 : 0.25)),
      answered: Float32Array.from([0.25, 0.25, 0.5]),
      mean: Float32Array.from([3, 0, 4]),
    };
  };
  return { run, asked };
}

const item = (one: Partial<ReaderItem>): ReaderItem => ({
  side: 'agent',
  unit: 'sentence',
  text: 'I am sorry.',
  context: '',
  ...one,
});

async function read(...items: ReaderItem[]) {
  const { run, asked } = encoder();
  return { scores: await createMeaningReader(card, words, run).read(items, never), asked };
}

describe('the reader', () => {
  it('reads spans of a sentence, provisionally, and no chances', async () => {
    const { scores } = await read(item({}));
    expect(scores).toEqual([
      {
        spans: ['agent/hedge-stack', 'step/own', 'validation', 'agent/robotic'].map((label) => ({
          label,
          certainty: expect.closeTo(0.9, 5),
          start: 5,
          end: 10,
        })),
        chances: {},
        provisional: true,
      },
    ]);
  });

  it('reads spans and chances of a whole text', async () => {
    const { scores } = await read(item({ unit: 'text', side: 'customer' }), item({ unit: 'text' }));
    expect(scores).toEqual([
      { spans: [expect.anything()], chances: { strained: 0.75, heated: 0.75, critical: 0.75 } },
      {
        spans: [expect.anything(), expect.anything(), expect.anything(), expect.anything()],
        chances: { 'agent/no-acknowledgement': 0.75, poor: 0.75, good: 0.75 },
      },
    ]);
    expect(scores[1]!.spans.map(({ label }) => label)).toEqual([
      'agent/hedge-stack',
      'step/own',
      'validation',
      'agent/robotic',
    ]);
  });

  it('reads of a pair whether it is answered', async () => {
    const { scores, asked } = await read(item({ unit: 'pair', text: 'I am', context: 'no one?' }));
    expect(scores).toEqual([{ spans: [], chances: { answered: 0.625, partly: 0.25 } }]);
    expect(asked[0]!.ids).toEqual(
      ['[CLS]', 'i', 'am', '[SEP]', 'no', 'one', '?', '[SEP]'].map((word) => idOf(word)),
    );
  });

  it('gives sentences their own limits', async () => {
    const long = { text: 'no one told me no one told me', context: 'no one told me' };
    const { asked } = await read(item(long), item({ ...long, unit: 'text' }));
    expect(asked.map(({ segment }) => segment.filter(Boolean).length)).toEqual([6, 2, 8]);
    expect(asked.map(({ types }) => types.filter(Boolean).length)).toEqual([3, 3, 5]);
  });

  it('finds the spans of every part of a long sentence where they stand in it', async () => {
    const text = 'no one told me the word I am sorry';
    const { scores, asked } = await read(item({ text, side: 'customer' }));
    expect(asked).toHaveLength(2);
    expect(scores[0]!.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['sorry']);
  });

  it('runs the same sequence once: a message of one sentence is read as both', async () => {
    const one = { side: 'customer', text: 'I am sorry.' } as const;
    const { scores, asked } = await read(
      item(one),
      item({ ...one, unit: 'text' }),
      item({ ...one, text: 'I am' }),
    );
    expect(asked).toHaveLength(2);
    expect(scores[1]!.chances.heated).toBe(0.75);
  });

  it('says nothing of a text without words', async () => {
    const { scores, asked } = await read(item({ text: '' }), item({ text: ' ', unit: 'text' }));
    expect(asked).toEqual([]);
    expect(scores).toEqual([
      { spans: [], chances: {}, provisional: true },
      { spans: [], chances: {} },
    ]);
  });

  it('stops between two sequences when it is aborted', async () => {
    const abort = new AbortController();
    const { run, asked } = encoder();
    const reader = createMeaningReader(card, words, (input) => {
      abort.abort(new Error('not wanted any more'));
      return run(input);
    });
    await expect(reader.read([item({}), item({})], abort.signal)).rejects.toThrow('not wanted any more');
    expect(asked).toHaveLength(1);
  });

  it('asks for the customer’s turn beside a draft, and for nothing beside a message', () => {
    const reader = createMeaningReader(card, words, encoder().run);
    const unit: ReadUnit = {
      side: 'agent',
      language: 'en',
      unit: 'sentence',
      text: 'No.',
      lastTurn: 'Why?',
      question: 'When?',
    };
    const contextOf = (one: Partial<ReadUnit>) => itemFor(reader, { ...unit, ...one })?.context;
    expect([contextOf({}), contextOf({ unit: 'text' }), contextOf({ unit: 'pair' })]).toEqual([
      'Why?',
      'Why?',
      'When?',
    ]);
    expect(contextOf({ side: 'customer', unit: 'text' })).toBe('');
    expect(contextOf({ side: 'customer' }), 'a message is read as a whole').toBeUndefined();
    expect(contextOf({ language: 'de' })).toBeUndefined();
  });
});

describe('vectors', () => {
  it('are of length 1, one for each text; of no words, all zeros', async () => {
    const { run, asked } = encoder();
    const vectors = await createEmbed(card, words, run)(['I am sorry', '', 'no '.repeat(100)]);
    expect(vectors.map((vector) => [...vector].map((value) => Math.round(value * 10) / 10))).toEqual([
      [0.6, 0, 0.8],
      [0, 0, 0],
      [0.6, 0, 0.8],
    ]);
    expect(asked.map(({ ids }) => ids.length)).toEqual([5, 10]);
  });
});
