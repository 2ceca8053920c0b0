import type { Finding, MessageInput } from '../model/analysis';
import { mergeSentence } from '../readers/merge';
import { withoutHistory } from '../text/prepare';
import type { CompiledPack } from './compiled-pack';

/**
 * Safety cues that begin in the message before and end in this one: people send a sentence in two.
 *
 * @param messages all that was said, oldest first
 * @param index of a customer's message
 * @returns offsets into that message; nothing where somebody else spoke between
 */
export function dangerAcross(
  { rules, safetyReading }: CompiledPack,
  messages: readonly MessageInput[],
  index: number,
): Finding[] {
  const before = messages.slice(0, index).findLast(({ note }) => !note);
  const text = messages[index]?.text ?? '';
  if (before?.speaker !== 'customer') return [];
  const spans = safetyReading.across(withoutHistory(before.text), withoutHistory(text));
  return mergeSentence(rules, 'customer', { rules: { spans, chances: {} }, late: [] }, text, 0);
}
