import { describe, expect, it } from 'vitest';
import { languageFor } from '../../lib/lang/languages';
import { validate } from '../../lib/packs/validate';
import { matchAt } from '../../lib/readers/rules/match';
import { compile, maxProgram, PatternError, type Program } from '../../lib/readers/rules/pattern';
import { vocabularyOf } from '../../lib/readers/rules/vocabulary';

const vocabulary = vocabularyOf({ language: 'en', words: {} });
const { tokenize } = languageFor('en').tokenizer;

/** The most that a pattern may ask for: gaps, choices and options that all fit the same word, and an end that never does. */
const worst = [
  'a ..8 a ..8 a ..8 a ..8 b',
  '(a|a|a|a|a) (a|a|a|a|a) (a|a|a|a|a) ..8 (a|a|a|a|a) ..8 (a|a|a|a|a) b',
  '(a (a (a (a)?)?)?)? (a (a (a (a)?)?)?)? (a (a (a (a)?)?)?)? (a (a (a (a)?)?)?)? b',
  '(a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? b',
  '((a|a a|a a a|a a a a) (a|a a|a a a|a a a a) (a|a a|a a a|a a a a) (a|a a|a a a|a a a a))? b',
];

/** How often the matcher looks at a step of the program, over every word at which it may begin. */
function looks(pattern: string, words: number): { count: number; steps: number } {
  const program = compile(pattern, vocabulary);
  let count = 0;
  const steps = new Proxy(program.steps, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++;
      return Reflect.get(target, key);
    },
  });
  const [sentence] = tokenize('a '.repeat(words));
  const counting: Program = { ...program, steps };
  for (let at = 0; at < sentence!.tokens.length; at++) matchAt(counting, sentence!, at);
  return { count, steps: program.steps.length };
}

describe('the worst patterns that a pack may hold', () => {
  it.each(worst)('“%s” costs its steps times the words it can reach, for each word', (pattern) => {
    const words = 300;
    const { count, steps } = looks(pattern, words);
    expect(count).toBeGreaterThan(words);
    // It reaches at most 4 gaps of 8 words and as many words as it has steps; a comma doubles the cells.
    expect(count).toBeLessThanOrEqual(words * steps * Math.min(words, steps + 4 * 8) * 2);
    expect(count / looks(pattern, words / 2).count).toBeLessThan(2.2);
  });

  it('what would cost more is refused, by a pack’s validation too, with its place', () => {
    const wide = `(${'(a|b|c|d|e|f|g|h)?'.repeat(maxProgram / 8)})`;
    expect(() => compile(wide, vocabulary)).toThrow(PatternError);
    expect(() => compile('a ..8 a ..8 a ..8 a ..8 a ..8 b', vocabulary)).toThrow('patternGaps');
    expect(() => compile('a ..99 b', vocabulary)).toThrow('patternGap');
    const result = validate({
      format: 1,
      id: 'hostile',
      name: 'Hostile',
      version: '1.0.0',
      language: 'en',
      author: 'x',
      licence: 'x',
      rules: [
        {
          kind: 'wording',
          id: 'agent/hostile',
          label: 'x',
          why: 'x',
          source: 'x',
          family: 'x',
          severity: 'tip',
          match: ['a ..8 a ..8 a ..8 a ..8 a ..8 b'],
          examples: [{ text: '[a b]' }, { text: '[a a b]' }],
          counterExamples: ['b', 'c'],
        },
      ],
    });
    expect(result.ok ? [] : result.problems.map(({ where }) => where)).toContain('rules[0].match[0]');
  });
});
