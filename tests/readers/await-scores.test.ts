import { describe, expect, it } from 'vitest';
import { createAwaitScores } from '../../lib/readers/await-scores';
import type { ReaderItem, ReadUnit, SlowReader } from '../../lib/readers/reader';
import { noScores } from '../../lib/readers/scores';

const sentence = (text: string, lastTurn = 'Hello?'): ReadUnit => ({
  side: 'agent',
  language: 'en',
  unit: 'sentence',
  text,
  lastTurn,
});

const never = new AbortController().signal;

function reader(name = 'meaning'): SlowReader & { asked: ReaderItem[] } {
  const asked: ReaderItem[] = [];
  return {
    name,
    version: '1',
    language: 'en',
    reads: [{ side: 'agent', unit: 'sentence', context: 'last-turn' }],
    asked,
    read: async (items) => {
      asked.push(...items);
      return items.map(({ text }) => ({
        spans: [{ label: name, certainty: 0.9, start: 0, end: text.length }],
        chances: {},
      }));
    },
  };
}

describe('scores that are waited for', () => {
  it('are those of every reader that reads such', async () => {
    const [first, second] = [reader('first'), reader('second')];
    const scores = await createAwaitScores(
      [first, second],
      never,
    )([sentence('One.'), { ...sentence('Eins.'), language: 'de' }, { ...sentence('One.'), unit: 'text' }]);
    const said = scores.of(sentence('One.')).flatMap(({ spans }) => spans.map(({ label }) => label));
    expect(said).toEqual(['first', 'second']);
    expect(first.asked).toHaveLength(1);
  });

  it('are read once for the same words in the same context, whoever asks again', async () => {
    const one = reader();
    const awaitScores = createAwaitScores([one], never);
    await awaitScores([sentence('One.'), sentence('One.')]);
    const again = await awaitScores([sentence('One.'), sentence('One.', 'Another turn.')]);
    expect(one.asked).toHaveLength(2);
    expect(again.of(sentence('One.'))).toHaveLength(1);
  });

  it('of a text of thousands of sentences are those of its most urgent ones', async () => {
    const one = reader();
    await createAwaitScores([one], never)(Array.from({ length: 500 }, (_, n) => sentence(`${n}.`)));
    expect(one.asked.map(({ text }) => text)).toEqual(Array.from({ length: 200 }, (_, n) => `${n}.`));
  });

  it('are none without readers, and an error where a reader cannot read', async () => {
    expect(await createAwaitScores([], never)([sentence('One.')])).toBe(noScores);
    const broken = { ...reader(), read: () => Promise.reject(new Error('It broke.')) };
    await expect(createAwaitScores([broken], never)([sentence('One.')])).rejects.toThrow('It broke.');
  });
});
