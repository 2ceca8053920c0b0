import { describe, expect, it } from 'vitest';
import { corePack } from '../lib/packs/core';
import { prove } from '../lib/packs/prove';

describe('every rule in rules/core proves itself', () => {
  const pack = corePack();
  for (const rule of pack.rules) {
    it(rule.id, () => {
      const problems = prove(pack, new Set([rule.id]));
      expect(problems.map(({ path, value, message }) => `${path}: ${value} ${message}`)).toEqual([]);
    });
  }

  it('there are enough of them', () => {
    expect(pack.rules.filter((rule) => rule.kind === 'cue').length).toBeGreaterThanOrEqual(12);
    expect(pack.rules.filter((rule) => rule.kind !== 'cue').length).toBeGreaterThanOrEqual(15);
  });
});
