import { expect, it } from 'vitest';
import { dialects, readingsOf, sentences } from './swaps';

it('three hundred sentences say the same of whoever they are about: each reads well with each filler', () => {
  expect(sentences).toHaveLength(300);
  for (const [n, sentence] of sentences.entries()) {
    const readings = readingsOf(sentence, n).map(({ text }) => text);
    expect(new Set(readings).size, sentence.text).toBeGreaterThanOrEqual(1);
    for (const text of readings) expect(text).not.toMatch(/[{}]|undefined/);
  }
  expect(dialects.length).toBeGreaterThanOrEqual(60);
});
