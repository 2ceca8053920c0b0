import type { Thread } from '../../../lib/model/conversation';

/** What a muted rule had found, without what tells whose words they were. */
export interface FoundWords {
  rule: string;
  words: string;
}

/**
 * The words of muted rules as they may be shown for a report.
 * @param found by rule, as they stood in the conversation
 * @param thread whose names are known to be names
 */
export async function foundWords(
  rules: readonly string[],
  found: Readonly<Record<string, readonly string[]>>,
  { customer, messages }: Pick<Thread, 'customer' | 'messages'>,
): Promise<FoundWords[]> {
  // The lists of names are large, and seldom needed.
  const { anonymousSentence } = await import('../../../lib/packs/anonymous-sentence');
  const known = [...new Set([customer, ...messages.map(({ author }) => author)])].filter(
    (name) => name !== undefined,
  );
  return rules.flatMap((rule) =>
    (found[rule] ?? [])
      .filter((words) => words.trim())
      .map((words) => ({ rule, words: anonymousSentence(words, known) })),
  );
}

/** The words as they were edited, by rule; what was emptied is left out. @param edited in the order of `found` */
export function wordsByRule(
  found: readonly FoundWords[],
  edited: readonly string[],
): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const [n, { rule }] of found.entries()) {
    const text = edited[n]?.trim();
    if (text) words[rule] = [...(words[rule] ?? []), text];
  }
  return words;
}
