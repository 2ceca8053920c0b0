import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { itemFor, scoreKey } from '../../lib/readers/reader';
import { noScores, scoresFrom } from '../../lib/readers/scores';
import { createSlowReading } from '../../lib/runtime/slow-reading';
import { settled } from '../sidepanel/fake-panel';
import { fakeSlowReader, saying } from '../sidepanel/fake-slow-reader';
import { message, sentence, type Trial, trialOf } from './slow-reading-trial';

describe('a slow reader', () => {
  let trial: Trial;
  const start = (one = fakeSlowReader()) => {
    trial = trialOf(one);
    return trial.reading;
  };

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked for the most urgent first, one unit at a time, and for nothing twice', async () => {
    const reading = start();
    const older = Array.from({ length: 12 }, (_, n) => message(`Older ${n}.`));
    reading.want([sentence('New.'), message('Last turn.'), ...older]);
    expect(trial.asked()).toEqual(['New.']);
    trial.reader.batches[0]!.answer();
    await settled();
    expect(trial.asked()).toEqual(['New.', 'Last turn.']);
    await trial.answerAll();
    expect(trial.asked()).toEqual(['New.', 'Last turn.', ...older.map(({ text }) => text)]);
    reading.want([sentence('New.'), message('Last turn.')]);
    expect(trial.reader.batches).toHaveLength(14);
  });

  it('that is asked for more than may wait is asked for the rest after that', async () => {
    const reading = start();
    const many = Array.from({ length: 150 }, (_, n) => message(`Older ${n}.`));
    reading.want(many);
    await trial.answerAll();
    expect(trial.asked()).toEqual(many.map(({ text }) => text));
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
    await trial.answerAll();
    expect(trial.reader.batches.flatMap(({ items }) => items)).toEqual([
      { side: 'agent', unit: 'sentence', text: 'New.', context: 'I am angry.' },
      { side: 'customer', unit: 'text', text: 'Hello.', context: '' },
    ]);
  });

  it('that answers late is heard, as a new score', async () => {
    const reading = start();
    reading.want([sentence('Too bad.')]);
    expect(trial.says(sentence('Too bad.'))).toEqual([]);
    vi.advanceTimersByTime(3_000);
    trial.reader.batches[0]!.answer(trial.reader.batches[0]!.items.map(saying('agent/x', 'bad')));
    await settled();
    expect(trial.says(sentence('Too bad.'))).toEqual(['agent/x']);
    expect(trial.scored).toBe(1);
  });

  it('says something of these words in this context, and of no others', async () => {
    const reading = start();
    reading.want([sentence('Too bad.')]);
    trial.reader.batches[0]!.answer(trial.reader.batches[0]!.items.map(saying('agent/x', 'bad')));
    await settled();
    expect(trial.says(sentence('Too bad!'))).toEqual([]);
    expect(trial.says(sentence('Too bad.', 'Another turn.'))).toEqual([]);
  });

  it('that points outside its words is not heard there', async () => {
    const reading = start();
    reading.want([sentence('Too bad.')]);
    const outside = { label: 'agent/x', certainty: 1 };
    trial.reader.batches[0]!.answer([
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
    expect(trial.says(sentence('Too bad.'))).toEqual([]);
  });

  it('is aborted where the sentence has changed meanwhile, and asked for the new one', async () => {
    const reading = start();
    reading.want([sentence('Too b')]);
    reading.want([sentence('Too bad.')]);
    expect(trial.reader.batches[0]!.signal.aborted).toBe(true);
    await settled();
    expect(trial.asked()).toEqual(['Too b', 'Too bad.']);
    trial.reader.batches[0]!.answer(trial.reader.batches[0]!.items.map(saying('agent/x', 'Too')));
    await settled();
    expect(trial.says(sentence('Too bad.'))).toEqual([]);
    expect(trial.gaveUp).toEqual([]);
  });

  it('goes on with what is still wanted, though something more urgent is wanted before it', async () => {
    const reading = start();
    reading.want([message('Hello.')]);
    reading.want([sentence('One.'), message('Hello.')]);
    expect(trial.reader.batches[0]!.signal.aborted).toBe(false);
    await trial.answerAll();
    expect(trial.asked()).toEqual(['Hello.', 'One.']);
  });

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
    expect(trial.reader.batches[0]!.signal.aborted).toBe(true);
    trial.reader.batches[0]!.answer();
    await settled();
    reading.want([sentence('Two.')]);
    expect(trial.scored).toBe(0);
    expect(trial.reader.batches).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
