import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReaderItem } from '../../lib/readers/reader';
import type { Meaning } from '../../lib/runtime/meaning';
import { meaningFromDisk } from '../../lib/runtime/meaning-from-disk';
import { cuesByMeaningAlone } from '../heard-by-meaning-alone';

let meaning: Meaning;
beforeAll(async () => {
  meaning = await meaningFromDisk();
}, 30_000);

const never = new AbortController().signal;
const read = async (one: Partial<ReaderItem>) => {
  const item: ReaderItem = { side: 'customer', unit: 'sentence', text: '', context: '', ...one };
  const [score] = await meaning.reader.read([item], never);
  return score!;
};

describe('the encoder that ships, in this process', () => {
  it('hears what no word of a pattern says, and where', async () => {
    const [heard] = await cuesByMeaningAlone();
    const { spans } = await read({ text: heard!.text, unit: 'text' });
    const cue = spans.find(({ label }) => label === heard!.rule);
    expect(heard!.text.slice(cue!.start, cue!.end)).toMatch(/^\w.*\w$/);
    for (const { label } of spans) expect(label).toMatch(/^customer\//);
  });

  it('tells heat from calm', async () => {
    const heatOf = async (text: string) => (await read({ text, unit: 'text' })).chances.heated!;
    const furious =
      'You people are a disgrace. I have been lied to for a month and I want my money back now.';
    expect(await heatOf(furious)).toBeGreaterThan(0.6);
    expect(await heatOf('Hello, could you tell me how to change my address?')).toBeLessThan(0.2);
  });

  it('gives every omission, poor and good of a draft', async () => {
    const { chances } = await read({ side: 'agent', unit: 'text', text: 'Please restart the router.' });
    expect(Object.keys(chances)).toEqual(
      expect.arrayContaining(['agent/no-acknowledgement', 'poor', 'good']),
    );
  });

  it('puts sentences that mean the same nearer to each other than to another', async () => {
    const [a, b, c] = await meaning.embed([
      'I want my money back.',
      'Please return what I paid.',
      'When does the shop open?',
    ]);
    const nearness = (x: Float32Array, y: Float32Array) =>
      x.reduce((sum, value, n) => sum + value * y[n]!, 0);
    expect(nearness(a!, a!)).toBeCloseTo(1, 4);
    expect(nearness(a!, b!)).toBeGreaterThan(nearness(a!, c!));
    expect(a).toHaveLength(meaning.card.dimensions);
  });

  it('answers several at once, one after the other', async () => {
    const texts = ['I am angry.', 'Thank you so much!', 'Where is it?'];
    const alone = [];
    for (const text of texts) alone.push(await read({ text, unit: 'text' }));
    expect(await Promise.all(texts.map((text) => read({ text, unit: 'text' })))).toEqual(alone);
  });
});

it('a folder without a model is an error', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'evenkeel-no-model-'));
  await expect(meaningFromDisk(empty)).rejects.toThrow(/meaning\./);
});
