import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSlowReading } from '../../entrypoints/sidepanel/app/effects/slow-reading';
import { itemFor, type ReadUnit, scoreKey } from '../../lib/readers/reader';
import { noScores, type Scores, scoresFrom } from '../../lib/readers/scores';
import { settled } from './fake-panel';
import { type FakeSlowReader, fakeSlowReader, saying } from './fake-slow-reader';

const sentence = (text: string, lastTurn = 'Hello?'): ReadUnit => ({
  side: 'agent',
  language: 'en',
  unit: 'sentence',
  text,
  lastTurn,
});
const message = (text: string): ReadUnit => ({
  side: 'customer',
  language: 'en',
  unit: 'text',
  text,
});

describe('a slow reader', () => {
  let reader: FakeSlowReader;
  let scores: Scores;
  let scored: number;
  let gaveUp: string[];
  const start = (one = fakeSlowReader()) => {
    reader = one;
    scores = noScores;
    scored = 0;
    gaveUp = [];
    return createSlowReading([reader], {
      scored: (now) => {
        scores = now;
        scored++;
      },
      gaveUp: (name) => gaveUp.push(name),
    });
  };
  /** What it was asked for so far, one unit at a time. */
  const asked = () => reader.batches.flatMap(({ items }) => items.map(({ text }) => text));
  const answerAll = async () => {
    for (let n = 0; n < reader.batches.length; n++) {
      reader.batches[n]!.answer();
      await settled();
    }
  };
  const says = (unit: ReadUnit) => scores.of(unit).flatMap(({ spans }) => spans.map(({ label }) => label));

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked for the most urgent first, one unit at a time, and for nothing twice', async () => {
    const reading = start();
    const older = Array.from({ length: 12 }, (_, n) => message(`Older ${n}.`));
    reading.want([sentence('New.'), message('Last turn.'), ...older]);
    expect(asked()).toEqual(['New.']);
    reader.batches[0]!.answer();
    await settled();
    expect(asked()).toEqual(['New.', 'Last turn.']);
    await answerAll();
    expect(asked()).toEqual(['New.', 'Last turn.', ...older.map(({ text }) => text)]);
    reading.want([sentence('New.'), message('Last turn.')]);
    expect(reader.batches).toHaveLength(14);
  });

  it('that is asked for more than may wait is asked for the rest after that', async () => {
    const reading = start();
    const many = Array.from({ length: 150 }, (_, n) => message(`Older ${n}.`));
    reading.want(many);
    await answerAll();
    expect(asked()).toEqual(many.map(({ text }) => text));
  });

  it('goes on with what is under way while what it said is judged', async () => {
    const one = fakeSlowReader();
    const underWay: number[] = [];
    createSlowReading([one], { scored: () => underWay.push(one.batches.length), gaveUp: () => {} }).want([
      sentence('One.'),
      sentence('Two.'),
    ]);
    one.batches[0]!.answer();
    await settled();
    expect(underWay).toEqual([2]);
  });

  it('is not asked again for what it has said before', () => {
    const one = fakeSlowReader();
    const item = itemFor(one, sentence('One.'))!;
    const known = new Map([[scoreKey(one, item), saying('agent/x', 'One')(item)]]);
    createSlowReading([one], { scored: () => {}, gaveUp: () => {} }, known).want([
      sentence('One.'),
      sentence('Two.'),
    ]);
    expect(one.batches[0]!.items[0]!.text).toBe('Two.');
  });

  it('is asked only for what it reads, with the context that it needs and no other', async () => {
    const reading = start();
    reading.want([
      sentence('New.', 'I am angry.'),
      { side: 'agent', language: 'en', unit: 'pair', text: 'New.', question: 'When?' },
      { ...message('Hello.'), lastTurn: 'something' },
    ]);
    await answerAll();
    expect(reader.batches.flatMap(({ items }) => items)).toEqual([
      { side: 'agent', unit: 'sentence', text: 'New.', context: 'I am angry.' },
      { side: 'customer', unit: 'text', text: 'Hello.', context: '' },
    ]);
  });

  it('that answers late is heard, as a new score', async () => {
    const reading = start();
    reading.want([sentence('Too bad.')]);
    expect(says(sentence('Too bad.'))).toEqual([]);
    vi.advanceTimersByTime(3_000);
    reader.batches[0]!.answer(reader.batches[0]!.items.map(saying('agent/x', 'bad')));
    await settled();
    expect(says(sentence('Too bad.'))).toEqual(['agent/x']);
    expect(scored).toBe(1);
  });

  it('says something of these words in this context, and of no others', async () => {
    const reading = start();
    reading.want([sentence('Too bad.')]);
    reader.batches[0]!.answer(reader.batches[0]!.items.map(saying('agent/x', 'bad')));
    await settled();
    expect(says(sentence('Too bad!'))).toEqual([]);
    expect(says(sentence('Too bad.', 'Another turn.'))).toEqual([]);
  });

  it('that points outside its words is not heard there', async () => {
    const reading = start();
    reading.want([sentence('Too bad.')]);
    const outside = { label: 'agent/x', certainty: 1 };
    reader.batches[0]!.answer([
      {
        spans: [
          { ...outside, start: 4, end: 99 },
          { ...outside, start: -1, end: 2 },
          { ...outside, start: 3, end: 3 },
        ],
        chances: {},
      },
    ]);
    await settled();
    expect(says(sentence('Too bad.'))).toEqual([]);
  });

  it('is aborted where the sentence has changed meanwhile, and asked for the new one', async () => {
    const reading = start();
    reading.want([sentence('Too b')]);
    reading.want([sentence('Too bad.')]);
    expect(reader.batches[0]!.signal.aborted).toBe(true);
    await settled();
    expect(asked()).toEqual(['Too b', 'Too bad.']);
    reader.batches[0]!.answer(reader.batches[0]!.items.map(saying('agent/x', 'Too')));
    await settled();
    expect(says(sentence('Too bad.'))).toEqual([]);
    expect(gaveUp).toEqual([]);
  });

  it('goes on with what is still wanted, though something more urgent is wanted before it', async () => {
    const reading = start();
    reading.want([message('Hello.')]);
    reading.want([sentence('One.'), message('Hello.')]);
    expect(reader.batches[0]!.signal.aborted).toBe(false);
    await answerAll();
    expect(asked()).toEqual(['Hello.', 'One.']);
  });

  it('that is still being made ready has not failed, however long it takes', async () => {
    let isReady = () => {};
    const reading = start({
      ...fakeSlowReader(),
      ready: () =>
        new Promise((resolve) => {
          isReady = resolve;
        }),
    });
    reading.want([sentence('One.')]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toEqual([]);
    isReady();
    await settled();
    expect(asked()).toEqual(['One.']);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(reader.batches[0]!.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(reader.batches[0]!.signal.aborted).toBe(true);
  });

  it('that never answers is given up after a while, and after the third time for good', async () => {
    const reading = start();
    reading.want([sentence('One.')]);
    for (const n of [1, 2, 3]) {
      expect(reader.batches).toHaveLength(n);
      await vi.advanceTimersByTimeAsync(5_000);
      expect(reader.batches[n - 1]!.signal.aborted).toBe(true);
    }
    expect(gaveUp).toEqual(['fake']);
    reading.want([sentence('Two.')]);
    expect(reader.batches).toHaveLength(3);
  });

  it('that fails three times in a row is not asked again; one success in between begins anew', async () => {
    const reading = start();
    reading.want([sentence('One.')]);
    for (const n of [0, 1]) {
      reader.batches[n]!.fail();
      await settled();
    }
    reader.batches[2]!.answer();
    await settled();
    for (const text of ['Two.', 'Three.', 'Four.']) {
      reading.want([sentence(text)]);
      reader.batches.at(-1)!.fail();
      await settled();
    }
    expect(gaveUp).toEqual([]);
    expect(reader.batches.length).toBeGreaterThan(5);
    reader.batches.at(-1)!.fail();
    await settled();
    reader.batches.at(-1)!.fail();
    await settled();
    expect(gaveUp).toEqual(['fake']);
  });

  it('that answers for fewer than it was asked for has failed', async () => {
    const reading = start();
    reading.want([sentence('One.')]);
    reader.batches[0]!.answer([]);
    await settled();
    expect(scored).toBe(0);
    expect(reader.batches).toHaveLength(2);
  });

  it.each([[null], [{ spans: [] }], [{ spans: [], chances: { heated: Number.NaN } }]])(
    'that says what is no score (%j) has failed, and is asked again',
    async (said) => {
      const reading = start();
      reading.want([sentence('One.')]);
      reader.batches[0]!.answer([said as never]);
      await settled();
      expect(scored).toBe(0);
      expect(reader.batches).toHaveLength(2);
      reading.stop();
    },
  );

  it('of an older version is not heard for a newer one, whatever it has said of the same words', () => {
    const [older, newer] = [fakeSlowReader('1'), fakeSlowReader('2')];
    const unit = sentence('Too bad.');
    const item = itemFor(older, unit)!;
    const known = new Map([[scoreKey(older, item), saying('agent/old', 'bad')(item)]]);
    expect(scoresFrom([older], known).of(unit)).toHaveLength(1);
    expect(scoresFrom([newer], known).of(unit)).toEqual([]);
  });

  it('beside another one answers in any order, and both are heard', async () => {
    const [first, second] = [fakeSlowReader('1', 'first'), fakeSlowReader('1', 'second')];
    let latest = noScores;
    const reading = createSlowReading([first, second], {
      scored: (now) => {
        latest = now;
      },
      gaveUp: () => {},
    });
    reading.want([sentence('Too bad.')]);
    second.batches[0]!.answer(second.batches[0]!.items.map(saying('agent/second', 'bad')));
    await settled();
    first.batches[0]!.answer(first.batches[0]!.items.map(saying('agent/first', 'bad')));
    await settled();
    const labels = latest.of(sentence('Too bad.')).flatMap(({ spans }) => spans.map(({ label }) => label));
    expect(labels).toEqual(['agent/first', 'agent/second']);
  });

  it('is asked nothing more once the panel is closed, and says nothing', async () => {
    const reading = start();
    reading.want([sentence('One.'), ...Array.from({ length: 20 }, (_, n) => message(`Older ${n}.`))]);
    reading.stop();
    expect(reader.batches[0]!.signal.aborted).toBe(true);
    reader.batches[0]!.answer();
    await settled();
    reading.want([sentence('Two.')]);
    expect(scored).toBe(0);
    expect(reader.batches).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
