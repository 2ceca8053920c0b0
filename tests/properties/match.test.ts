import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageFor } from '../../lib/lang/languages';
import { matchAt, work } from '../../lib/readers/rules/match';
import { compile, PatternError, type Program } from '../../lib/readers/rules/pattern';
import { PatternIndex } from '../../lib/readers/rules/pattern-index';
import { vocabularyOf } from '../../lib/readers/rules/vocabulary';
import { asLongAsItTakes, runs } from './seed';

const vocabulary = vocabularyOf({ language: 'en', words: { unit: ['day', 'days'] } });
const { tokenize } = languageFor('en').tokenizer;

const words = ['kill', 'killing', 'myself', 'the', 'day', 'days', 'not', 'but', 'go', 'on', 'three'];
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  pattern: fc.array(tie('part'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')),
  part: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...words, '@unit', '@number', 'kill*', '..2', '..8', ',', ',?', '^', '$', '$?', '<>'),
    fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((all) => `(${all.join('|')})`),
    tie('pattern').map((one) => `(${one})?`),
  ),
}));

const sentence = fc
  .array(fc.constantFrom(...words, 'kill,', 'myself.', '3', 'K*LL'), { minLength: 1, maxLength: 14 })
  .map((parts) => tokenize(parts.join(' '))[0])
  .filter((one) => one !== undefined);

function programOf(written: string): Program | undefined {
  try {
    return compile(written, vocabulary);
  } catch (error) {
    // Anything else is a fault of ours.
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}

it(
  'whatever the pattern, it is refused or matches within the sentence, in bounded work',
  asLongAsItTakes,
  () => {
    let compiled = 0;
    fc.assert(
      fc.property(pattern, sentence, (written, { tokens, ...rest }) => {
        const program = programOf(written);
        if (!program) return;
        compiled++;
        for (let at = 0; at < tokens.length; at++) {
          const before = work.steps;
          const found = matchAt(program, { tokens, ...rest }, at, 2);
          expect(work.steps - before).toBeLessThanOrEqual(program.steps.length * (program.widest + 1) * 2);
          if (!found) continue;
          expect(found.from).toBeGreaterThanOrEqual(at);
          expect(found.to).toBeGreaterThanOrEqual(found.from);
          expect(found.to).toBeLessThanOrEqual(Math.min(tokens.length, at + program.widest));
        }
      }),
      runs(600),
    );
    expect(compiled).toBeGreaterThan(100);
  },
);

it('an index finds by anchor words exactly what trying each word finds', asLongAsItTakes, () => {
  let matched = 0;
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), sentence, (all, one) => {
      const programs = all.flatMap((written) => programOf(written) ?? []);
      const index = new PatternIndex<number>();
      for (const [n, program] of programs.entries()) index.add(program, n);
      const found: string[] = [];
      index.scan(one, (n, { from, to, wholeFrom }) => found.push(`${n} ${wholeFrom} ${from} ${to}`));
      const wanted = programs.flatMap((program, n) =>
        one.tokens.flatMap((_, at) => {
          const match = matchAt(program, one, at);
          return match ? [`${n} ${at} ${match.from} ${match.to}`] : [];
        }),
      );
      matched += wanted.length;
      expect(found.toSorted()).toEqual(wanted.toSorted());
    }),
    runs(1500),
  );
  expect(matched).toBeGreaterThan(100);
});
