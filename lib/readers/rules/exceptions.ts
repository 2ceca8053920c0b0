import type { Sentence } from '../../text/tokenize';
import { matchAt } from './match';
import { compile, type Program } from './pattern';
import { PatternIndex } from './pattern-index';
import type { Vocabulary } from './vocabulary';

/** Reasons to drop a match, compiled. */
export interface Exceptions {
  /** Patterns without `<>`: one that matches anywhere in the sentence speaks for all matches in it. */
  anywhere: PatternIndex<true>;
  /** What was found of them, by sentence: however many matches ask, a sentence is looked through once. */
  known: WeakMap<Sentence, boolean>;
  /** Patterns with `<>`, which stand around the match. */
  around: readonly Program[];
}

/** @throws PatternError for a pattern that cannot be read */
export function compileExceptions(patterns: readonly string[], words: Vocabulary): Exceptions {
  const anywhere = new PatternIndex<true>();
  const around: Program[] = [];
  for (const pattern of patterns) {
    const program = compile(pattern, words);
    if (program.here) around.push(program);
    else anywhere.add(program, true);
  }
  return { anywhere, known: new WeakMap(), around };
}

/** Does one of the exceptions match in this sentence, for a finding that begins at word `here`? */
export function isExcepted(exceptions: Exceptions, sentence: Sentence, here: number): boolean {
  return standsAround(exceptions.around, sentence, here) || isAnywhere(exceptions, sentence);
}

function standsAround(programs: readonly Program[], sentence: Sentence, here: number): boolean {
  return programs.some((program) => {
    const { min, max } = program.here ?? { min: 0, max: 0 };
    for (let at = Math.max(0, here - max); at <= here - min; at++)
      if (matchAt(program, sentence, at, here)) return true;
    return false;
  });
}

function isAnywhere({ anywhere, known }: Exceptions, sentence: Sentence): boolean {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = anywhere.matches(sentence);
  known.set(sentence, found);
  return found;
}
