import type { Instead } from '../../format/instead';
import type { Span } from '../../model/conversation';
import { matchAt } from '../../readers/rules/match';
import { compile, type Program } from '../../readers/rules/pattern';
import type { Vocabulary } from '../../readers/rules/vocabulary';
import type { Sentence } from '../../text/tokenize';

/** A way to say it, with its patterns compiled. */
export interface CompiledInstead extends Omit<Instead, 'at'> {
  at: readonly Program[];
}

export const compileInstead = (entry: Instead, words: Vocabulary): CompiledInstead => ({
  ...entry,
  at: entry.at.map((pattern) => compile(pattern, words)),
});

/** The words in the sentence that the first fitting pattern names, where its match meets the found words. */
export function wordsAt(patterns: readonly Program[], sentence: Sentence, found: Span): Span | undefined {
  const { tokens } = sentence;
  for (const program of patterns) {
    for (let at = 0; at < tokens.length; at++) {
      const match = matchAt(program, sentence, at);
      if (!match || match.to <= match.from) continue;
      const span = { start: tokens[match.from]!.start, end: tokens[match.to - 1]!.end };
      const meets = tokens[match.wholeFrom]!.start < found.end && found.start < span.end;
      if (meets) return span;
    }
  }
  return undefined;
}
