import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../lib/lang/languages';
import type { MeaningCard } from '../../../lib/readers/meaning/card';
import { createWordPieces } from '../../../lib/readers/meaning/word-pieces';
import { createReadWording, unknownWhole, wordingCertainty } from '../../../lib/readers/meaning/wording';
import { smallCard } from './card';
import { tokenizerFile } from './small-tokenizer';

const { piecesOf } = createWordPieces(tokenizerFile);
const { tokenizer } = languageFor('en');
const card: MeaningCard = {
  ...smallCard,
  spans: [...smallCard.spans, 'agent/calm-down'],
  thresholds: { default: 0.6, tentative: 0.4 },
};

type Chances = Readonly<Record<string, readonly number[]>>;

function outputOf(pieces: number, chances: Chances): Float32Array {
  const output = new Float32Array((pieces + 2) * card.spans.length);
  for (const [label, own] of Object.entries(chances)) {
    expect(own, label).toHaveLength(pieces);
    own.forEach((chance, n) => {
      output[(n + 1) * card.spans.length + card.spans.indexOf(label)] = chance;
    });
  }
  return output;
}

function read(text: string, chances: Chances, of: Partial<MeaningCard> = {}, poor = 0.5, alone = false) {
  const pieces = piecesOf(text);
  const { spans } = createReadWording({ ...card, ...of });
  return spans(tokenizer.tokenize(text), pieces, outputOf(pieces.length, chances), poor, alone).map(
    ({ label, start, end, certainty, tentative }) => ({
      label,
      words: text.slice(start, end),
      certainty: Math.round(certainty * 100) / 100,
      ...(tentative ? { tentative } : {}),
    }),
  );
}

/** Two sentences of two words and a mark each. */
const text = 'I am. No one.';
const any = (...chances: number[]): Chances => ({ 'agent/any': chances });

describe('wording of a sentence', () => {
  it('is told once, for its surest words, by the family that these most likely are of', () =>
    expect(
      read(text, {
        ...any(0.8, 0.3, 0, 0.1, 0.2, 0),
        'agent/robotic': [0.2, 0.9, 0, 0.9, 0.9, 0],
        'agent/calm-down': [0.4, 0.1, 0, 0, 0, 0],
      }),
    ).toEqual([{ label: 'agent/calm-down', words: 'I', certainty: 0.8 }]));

  it('takes the words beside the surest that are half as sure, and none of the next sentence', () =>
    expect(read(text, any(0.4, 0.8, 0.8, 0.8, 0.3, 0)).map(({ words }) => words)).toEqual(['I am', 'No']));

  it('is no family’s that stands apart, however sure', () =>
    expect(
      read(text, { ...any(0.8, 0, 0, 0, 0, 0), 'agent/hedge-stack': [0.9, 0, 0, 0, 0, 0] })[0]?.label,
    ).toBe('agent/robotic'));

  it('bears out others where it is too unsure to be said, and is silent below', () => {
    expect(read(text, any(0.5, 0, 0, 0.3, 0, 0))).toEqual([
      { label: 'agent/robotic', words: 'I', certainty: 0.5, tentative: true },
    ]);
  });

  it('has to be twice as sure where the text around it was not read', () => {
    expect(read(text, any(0.75, 0, 0, 0, 0, 0), {}, unknownWhole, true)).toMatchObject([{ tentative: true }]);
    expect(read(text, any(0.85, 0, 0, 0, 0, 0), {}, unknownWhole, true)[0]).not.toHaveProperty('tentative');
  });

  it('is none where marks alone are sure, or where there are no words', () => {
    expect(read(text, any(0, 0, 0.9, 0, 0, 0.9))).toEqual([]);
    expect(read('', any())).toEqual([]);
  });

  it('is none of a model that was not asked for it', () => {
    const spans = card.spans.map((label) => (label === 'agent/any' ? 'step/close' : label));
    expect(read(text, {}, { spans })).toEqual([]);
  });
});

describe('how sure it is', () => {
  const wording = { any: 0.5, named: 0.25, poor: 1, offset: -1, apart: [] };

  it('weighs what the families have in common, the likeliest of them, and the whole text', () => {
    const certainty = wordingCertainty(wording, { any: 0.8, named: 0.5, poor: 0.8 });
    expect(certainty).toBeCloseTo(1 / (1 + Math.exp(-(0.5 * Math.log(4) + Math.log(4) - 1))), 10);
  });

  it('rises with each of them', () => {
    const base = { any: 0.5, named: 0.5, poor: 0.5 };
    for (const more of ['any', 'named', 'poor'] as const)
      expect(wordingCertainty(wording, { ...base, [more]: 0.9 })).toBeGreaterThan(
        wordingCertainty(wording, base),
      );
  });

  it('is told of a draft: one that is poor as a whole is doubted more', () => {
    const of = { wording: { ...wording, apart: [] } };
    const chances = { ...any(0.9, 0, 0, 0, 0, 0), 'agent/robotic': [0.5, 0, 0, 0, 0, 0] };
    expect(read(text, chances, of, 0.2)).toEqual([]);
    expect(read(text, chances, of, 0.9)).toHaveLength(1);
  });
});
