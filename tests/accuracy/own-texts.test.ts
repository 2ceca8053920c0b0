import { describe, expect, it } from 'vitest';
import { corePack } from '../../lib/packs/core';
import { ownTexts, publicHeat } from './own-texts';

const all = ['posts', 'letters', 'plain', 'plain-check'];

describe('the texts written for fitting and checking', () => {
  const cues = new Set(corePack().rules.map(({ id }) => id));

  it.each(all)('%s: each line has a heat, words, and only cues that exist', (name) => {
    for (const { text, heat, quotes } of ownTexts(name)) {
      expect([0, 1, 2, 3], text).toContain(heat);
      expect(text).toMatch(/\p{L}{2}/u);
      for (const { label, quote } of quotes) {
        expect(cues).toContain(`customer/${label}`);
        expect(text, label).toContain(quote);
        expect(quote, text).not.toBe('');
      }
    }
  });

  it('no message is read twice', () => {
    const texts = all.flatMap(ownTexts).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect([...publicHeat().values()].every((heat) => heat >= 0 && heat <= 3)).toBe(true);
  });
});
