import { describe, expect, it } from 'vitest';
import { inWords } from '../../lib/cli/problems';
import type { Wording } from '../../lib/format/rule';
import { corePack } from '../../lib/packs/core';
import { lintRule } from '../../lib/packs/lint';

const rule = (match: string[], examples: string[]): Wording => ({
  kind: 'wording',
  id: 'agent/our-word',
  label: 'Our word',
  why: 'We say it another way.',
  source: 'our style',
  family: 'Style',
  severity: 'suggest',
  match,
  unless: [],
  vetoes: [],
  when: undefined,
  rewrites: [],
  instead: [],
  examples: examples.map((text) => ({ text })),
  counterExamples: ['Nothing here.', 'Nor here.'],
});

/** What the author is told, with the rule in force beside the built-in ones. */
const warnings = (match: string[], examples: string[], instead: Wording['instead'] = []): string[] => {
  const made = { ...rule(match, examples), instead };
  const core = corePack();
  return lintRule({ ...core, rules: [...core.rules, made] }, made).map(inWords);
};

describe('a rule that holds and may still surprise', () => {
  it('says nothing of one that is sound', () => {
    expect(warnings(['silver spoon', 'golden fork'], ['A [silver spoon].', 'A [golden fork].'])).toEqual([]);
  });

  it('names a pattern that no example uses', () => {
    expect(warnings(['silver spoon', 'golden fork'], ['A [silver spoon].'])).toEqual([
      expect.stringContaining('No example uses “golden fork”'),
    ]);
  });

  it('names a pattern that another one shadows, and of two alike only the later', () => {
    expect(warnings(['our silver spoon', 'silver'], ['Take [our silver spoon].'])).toEqual([
      expect.stringContaining('“silver” finds nothing in the examples that “our silver spoon” does not'),
    ]);
    expect(warnings(['silver spoon', 'silver (spoon|fork)'], ['A [silver spoon].'])).toEqual([
      expect.stringContaining('“silver (spoon|fork)” finds nothing in the examples that “silver spoon”'),
    ]);
  });

  it('names another rule that speaks in the same words', () => {
    expect(warnings(['as a valued customer'], ['[As a valued customer], you know this.'])).toEqual([
      expect.stringContaining('agent/robotic speaks in the same words'),
    ]);
  });

  it('names a way to say it that no example has a place for', () => {
    const instead = ['A spoon that is [what it is].', { text: 'the fork', at: ['[golden fork]'] }];
    expect(warnings(['silver spoon'], ['A [silver spoon].'], instead)).toEqual([
      expect.stringContaining('“the fork” fits none of the examples'),
    ]);
  });
});
