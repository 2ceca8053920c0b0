import { describe, expect, it } from 'vitest';
import { readCard } from '../../../lib/readers/meaning/card';
import { certaintyOf } from '../../../lib/readers/meaning/certainty';
import { createReadChances, readAnswered } from '../../../lib/readers/meaning/chances';
import { createReadSpans } from '../../../lib/readers/meaning/spans';
import { createWordPieces } from '../../../lib/readers/meaning/word-pieces';
import type { Side } from '../../../lib/readers/reader';
import { smallCard as card } from './card';
import { tokenizerFile } from './small-tokenizer';

const { piecesOf } = createWordPieces(tokenizerFile);

/** The output `span` where one label has these chances, a figure for each piece, and all others none. */
function spanOutput(label: string, chances: readonly number[]): Float32Array {
  const column = card.spans.indexOf(label);
  const output = new Float32Array((chances.length + 2) * card.spans.length);
  chances.forEach((chance, n) => {
    output[(n + 1) * card.spans.length + column] = chance;
  });
  // The sequence's own marks, however sure, are no words of the text.
  output[column] = 1;
  output[(chances.length + 1) * card.spans.length + column] = 1;
  return output;
}

function found(
  text: string,
  chances: readonly number[],
  label = 'step/own',
  side: Side = 'agent',
  of = card,
): [string, number][] {
  const pieces = piecesOf(text);
  expect(chances).toHaveLength(pieces.length);
  return createReadSpans(of)(side, text, pieces, spanOutput(label, chances)).map(
    ({ start, end, certainty }) => [text.slice(start, end), Math.round(certainty * 100) / 100],
  );
}

describe('spans', () => {
  it('are the pieces in a row that are sure enough, as sure as the surest', () =>
    expect(found('I am sorry no one told me', [0, 0.7, 0.9, 0.6, 0.59, 0, 0])).toEqual([
      ['am sorry no', 0.9],
    ]));

  it('bridge one piece that is not, and no more', () => {
    expect(found('I am sorry no one', [0.7, 0, 0.8, 0, 0])).toEqual([['I am sorry', 0.8]]);
    expect(found('I am sorry no one', [0.7, 0, 0, 0.8, 0])).toEqual([
      ['I', 0.7],
      ['no', 0.8],
    ]);
  });

  it('reach from the first word to the last of a text', () =>
    expect(found('I am sorry', [0.7, 0.7, 0.7])).toEqual([['I am sorry', 0.7]]));

  it('begin and end at whole words', () => {
    expect(found('no waiting me', [0, 0.9, 0, 0])).toEqual([['waiting', 0.9]]);
    expect(found('I don’t wait', [0, 0.8, 0, 0, 0])).toEqual([['don’t', 0.8]]);
    expect(found('the customer’s word', [0, 0, 0, 0.8, 0])).toEqual([['customer’s', 0.8]]);
  });

  it('that meet in one word are one', () =>
    // The gap between the two is too wide to be bridged, and lies in one written word.
    expect(found('don’t', [0.7, 0, 0.9])).toEqual([['don’t', 0.9]]));

  it('leave out the marks around them, and keep those within', () => {
    expect(found('I, sorry, me.', [0, 0.9, 0.9, 0.9, 0, 0])).toEqual([['sorry', 0.9]]);
    expect(found('“no, me.”', [0.9, 0.9, 0.9, 0.9, 0.9, 0.9])).toEqual([['no, me', 0.9]]);
    expect(found('no!!!', [0, 0.9, 0.9, 0.9])).toEqual([]);
  });

  it('keep their offsets beside emoji, accents and line ends', () => {
    expect(found('😀 Café\r\nme', [0, 0.9, 0.9])).toEqual([['Café\r\nme', 0.9]]);
    expect(found('re\u0301sume\u0301 👩‍👩‍👧 me', [0.9, 0, 0])).toEqual([['re\u0301sume\u0301', 0.9]]);
  });

  it('are of the side that is read', () => {
    expect(found('I am', [0.9, 0.9], 'step/own', 'customer')).toEqual([]);
    expect(found('I am', [0.9, 0.9], 'customer/anger', 'customer')).toEqual([['I am', 0.9]]);
    expect(found('I am', [0.9, 0.9], 'customer/anger', 'agent')).toEqual([]);
    for (const label of ['agent/hedge-stack', 'step/own', 'validation'])
      expect(found('I am', [0.9, 0.9], label)).toEqual([['I am', 0.9]]);
  });

  it('are none of a family of wording, which is judged by the sentence', () =>
    expect(found('I am', [0.9, 0.9], 'agent/robotic')).toEqual([]));

  it('are held against their own label’s threshold, calibrated', () => {
    const strict = { ...card, thresholds: { default: 0.6, 'step/own': 0.8 } };
    expect(found('I am', [0.7, 0.9], undefined, 'agent', strict)).toEqual([['am', 0.9]]);
    const doubting = { ...card, calibration: { 'step/own': [1, -1] as [number, number] } };
    expect(found('I am', [0.7, 0.9], undefined, 'agent', doubting)).toEqual([['am', 0.77]]);
  });
});

describe('certainty', () => {
  it('is the chance itself without a curve, and lies on the curve with one', () => {
    expect(certaintyOf(card, 'x').of(0.3)).toBe(0.3);
    const { of } = certaintyOf({ ...card, calibration: { x: [2, 1] } }, 'x');
    expect(of(0.5)).toBeCloseTo(1 / (1 + Math.exp(-1)), 10);
    expect(of(0.8)).toBeCloseTo(1 / (1 + Math.exp(-(2 * Math.log(4) + 1))), 10);
    for (const chance of [0, 1]) expect(of(chance)).toBeGreaterThanOrEqual(0);
    expect(of(1)).toBeLessThanOrEqual(1);
  });

  it('needs half where nothing is said of a label, and no label is an object’s own word', () => {
    expect(certaintyOf({ calibration: {}, thresholds: {} }, 'constructor')).toMatchObject({ threshold: 0.5 });
    expect(certaintyOf({ calibration: {}, thresholds: {} }, 'toString').of(0.2)).toBe(0.2);
  });
});

describe('chances of a whole text', () => {
  const readChances = createReadChances({ ...card, calibration: { poor: [1, 1] } });
  const text = (...chances: number[]) => ({ text: Float32Array.from(chances) });

  it('are the bands of a customer’s', () =>
    expect(readChances('customer', [text(0.75, 0.5, 0.25, 0.5, 0.5, 0.5)])).toEqual({
      strained: 0.75,
      heated: 0.5,
      critical: 0.25,
    }));

  it('are what a draft lacks, and what it is, calibrated', () => {
    const chances = readChances('agent', [text(0.75, 0.5, 0.25, 0.875, 0.5, 0.125)]);
    expect(Object.keys(chances)).toEqual(['agent/no-acknowledgement', 'poor', 'good']);
    expect(chances).toMatchObject({ 'agent/no-acknowledgement': 0.875, good: 0.125 });
    expect(chances.poor).toBeCloseTo(1 / (1 + Math.exp(-1)), 6);
  });

  it('of a text in parts: the hottest counts, and what one part holds is not missing', () => {
    const parts = [text(0.25, 0, 0, 0.75, 0.5, 0.5), text(0.5, 0, 0, 0.25, 0.25, 0.75)];
    expect(readChances('customer', parts).strained).toBe(0.5);
    expect(readChances('agent', parts)).toMatchObject({ 'agent/no-acknowledgement': 0.25, good: 0.5 });
  });

  it('are none of a text without words', () => expect(readChances('customer', [])).toEqual({}));
});

describe('what a draft answers', () => {
  const said = (...chances: number[]) => ({ answered: Float32Array.from(chances) });

  it('counts an answer in part for half, and tells all three apart', () => {
    expect(readAnswered([said(0.25, 0.25, 0.5)])).toEqual({ answered: 0.625, partly: 0.25 });
    expect(readAnswered([said(0, 1, 0)])).toEqual({ answered: 0.5, partly: 1 });
    expect(readAnswered([said(1, 0, 0)])).toEqual({ answered: 0, partly: 0 });
  });

  it('is what the part says that answers best', () =>
    expect(readAnswered([said(1, 0, 0), said(0, 0.5, 0.5), said(0.5, 0.5, 0)]).answered).toBe(0.75));

  it('lies within 0 and 1, whatever floats add up to', () =>
    expect(readAnswered([said(0, 1e-7, 1)]).answered).toBe(1));

  it('is nothing where the model has no such output', () => {
    expect(readAnswered([{ answered: undefined }])).toEqual({});
    expect(readAnswered([])).toEqual({});
  });
});

describe('a card', () => {
  it.each([
    ['no version of a model', { version: 'newest' }],
    ['no labels', { spans: [] }],
    ['a threshold that no certainty reaches', { thresholds: { default: 2 } }],
    ['more of a context’s beginning than of the context', { limits: { ...card.limits, contextHead: 5 } }],
    ['half a curve', { calibration: { poor: [1] } }],
  ])('with %s is refused', (_, wrong) => expect(() => readCard({ ...card, ...wrong })).toThrow());
});
