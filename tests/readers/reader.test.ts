import { describe, expect, it } from 'vitest';
import { itemFor, type ReaderIdentity, type ReadUnit, type Score, scoreKey } from '../../lib/readers/reader';
import { noScores, scoresFrom, soundScore } from '../../lib/readers/scores';

const reader: ReaderIdentity = {
  name: 'meaning',
  version: '3',
  language: 'en',
  reads: [
    { side: 'agent', unit: 'sentence', context: 'last-turn' },
    { side: 'agent', unit: 'pair', context: 'question' },
    { side: 'customer', unit: 'text', context: 'none' },
  ],
};
const unit: ReadUnit = {
  side: 'agent',
  language: 'en',
  unit: 'sentence',
  text: 'Too bad.',
  lastTurn: 'I am angry.',
};
const keyOf = (one: ReaderIdentity, of: ReadUnit) => scoreKey(one, itemFor(one, of)!);

describe('a score is kept by everything that it rests on', () => {
  it.each<[string, ReaderIdentity, ReadUnit]>([
    ['another reader', { ...reader, name: 'other' }, unit],
    ['another version', { ...reader, version: '4' }, unit],
    ['another language', { ...reader, language: 'de' }, { ...unit, language: 'de' }],
    ['another text', reader, { ...unit, text: 'Too bad!' }],
    ['another context', reader, { ...unit, lastTurn: 'Hello.' }],
    ['another unit', reader, { ...unit, unit: 'pair', question: 'I am angry.' }],
    [
      'another side',
      { ...reader, reads: [{ side: 'customer', unit: 'sentence', context: 'none' }] },
      { ...unit, side: 'customer' },
    ],
  ])('%s is another score', (_, other, of) => expect(keyOf(other, of)).not.toBe(keyOf(reader, unit)));

  it('and by nothing else: what a reader does not ask for makes no difference', () => {
    const message: ReadUnit = { side: 'customer', language: 'en', unit: 'text', text: 'Hello.' };
    expect(keyOf(reader, { ...message, lastTurn: 'x', question: 'y' })).toBe(keyOf(reader, message));
  });

  it('no pieces run together', () => {
    const apart = (text: string, lastTurn: string) => keyOf(reader, { ...unit, text, lastTurn });
    expect(apart('ab', 'c')).not.toBe(apart('a', 'bc'));
    expect(apart('a"', ',"b')).not.toBe(apart('a', '","b'));
  });

  it('a reader is handed nothing that it does not read', () => {
    expect(itemFor(reader, { ...unit, side: 'customer' })).toBeUndefined();
    expect(itemFor(reader, { ...unit, language: 'de' })).toBeUndefined();
    expect(itemFor(reader, unit)).toEqual({
      side: 'agent',
      unit: 'sentence',
      text: 'Too bad.',
      context: 'I am angry.',
    });
  });
});

describe('scores', () => {
  const score: Score = { spans: [], chances: { heated: 0.4 } };

  it('are looked up by unit, one a reader that knows it', () => {
    const scores = scoresFrom(
      [reader, { ...reader, name: 'other' }],
      new Map([[keyOf(reader, unit), score]]),
    );
    expect(scores.of(unit)).toEqual([score]);
    expect(scores.of({ ...unit, text: 'Else.' })).toEqual([]);
    expect(noScores.of(unit)).toEqual([]);
  });

  it('of an older version are not taken for what the newer one says', () => {
    const older = new Map([[keyOf(reader, unit), score]]);
    expect(scoresFrom([{ ...reader, version: '4' }], older).of(unit)).toEqual([]);
  });

  it('keep only what lies within their words', () => {
    const span = { label: 'agent/x', certainty: 1 };
    const inside = { ...span, start: 4, end: 7 };
    expect(
      soundScore({ spans: [inside, { ...span, start: 4, end: 9 }], chances: {} }, 'Too bad.').spans,
    ).toEqual([inside]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no spans', { chances: {} }],
    ['no chances', { spans: [] }],
    ['a chance that is no number', { spans: [], chances: { heated: Number.NaN } }],
    ['a chance beyond one', { spans: [], chances: { heated: 50 } }],
    ['a span without a label', { spans: [{ certainty: 1, start: 0, end: 1 }], chances: {} }],
    [
      'an offset that is no number',
      { spans: [{ label: 'a', certainty: 1, start: 'x', end: 1 }], chances: {} },
    ],
  ])('are none where a reader says %s', (_, said) => expect(() => soundScore(said, 'Too bad.')).toThrow());
});
