import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '../sidepanel/fake-panel';
import { fakeSlowReader } from '../sidepanel/fake-slow-reader';
import { sentence, type Trial, trialOf } from './slow-reading-trial';

describe('a slow reader', () => {
  let trial: Trial;
  const start = (one = fakeSlowReader()) => {
    trial = trialOf(one);
    return trial.reading;
  };

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

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
    expect(trial.asked()).toEqual([]);
    isReady();
    await settled();
    expect(trial.asked()).toEqual(['One.']);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(trial.reader.batches[0]!.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(trial.reader.batches[0]!.signal.aborted).toBe(true);
  });

  it('that never answers is given up after a while, and after the third time for good', async () => {
    const reading = start();
    reading.want([sentence('One.')]);
    for (const n of [1, 2, 3]) {
      expect(trial.reader.batches).toHaveLength(n);
      await vi.advanceTimersByTimeAsync(5_000);
      expect(trial.reader.batches[n - 1]!.signal.aborted).toBe(true);
    }
    expect(trial.gaveUp).toEqual(['fake']);
    reading.want([sentence('Two.')]);
    expect(trial.reader.batches).toHaveLength(3);
  });

  it('that fails three times in a row is not asked again; one success in between begins anew', async () => {
    const reading = start();
    reading.want([sentence('One.')]);
    for (const n of [0, 1]) {
      trial.reader.batches[n]!.fail();
      await settled();
    }
    trial.reader.batches[2]!.answer();
    await settled();
    for (const text of ['Two.', 'Three.', 'Four.']) {
      reading.want([sentence(text)]);
      trial.reader.batches.at(-1)!.fail();
      await settled();
    }
    expect(trial.gaveUp).toEqual([]);
    expect(trial.reader.batches.length).toBeGreaterThan(5);
    trial.reader.batches.at(-1)!.fail();
    await settled();
    trial.reader.batches.at(-1)!.fail();
    await settled();
    expect(trial.gaveUp).toEqual(['fake']);
  });

  it('that answers for fewer than it was asked for has failed', async () => {
    const reading = start();
    reading.want([sentence('One.')]);
    trial.reader.batches[0]!.answer([]);
    await settled();
    expect(trial.scored).toBe(0);
    expect(trial.reader.batches).toHaveLength(2);
  });

  it.each([[null], [{ spans: [] }], [{ spans: [], chances: { heated: Number.NaN } }]])(
    'that says what is no score (%j) has failed, and is asked again',
    async (said) => {
      const reading = start();
      reading.want([sentence('One.')]);
      trial.reader.batches[0]!.answer([said as never]);
      await settled();
      expect(trial.scored).toBe(0);
      expect(trial.reader.batches).toHaveLength(2);
      reading.stop();
    },
  );
});
