/**
 * Replaces a span of a draft as one undo step, or refuses and leaves it as it was. The strategy and its waits
 * are measured on fifteen editors in both browsers; see the README's matrix.
 */
import type { Span } from '../model/conversation';
import type { Conditions } from './conditions';
import { replaceInField } from './field';
import { whyClosed } from './focus';
import type { Change } from './landing';
import { type ReplaceOutcome, refuse } from './outcome';
import { replaceInEditor, selectIn } from './replace-in-editor';
import { cutsAtom, isField, rangeOf, readText } from './text-map';

export type { ReplaceOutcome } from './outcome';

export interface Replacement extends Change {
  before: string;
  /** Offsets in `after`, left selected; the caret stays where it was when absent. */
  select?: Span;
}

/**
 * @param root the composer as it stands now; the caller has checked that nobody is composing in it
 * @param conditions under which it goes on, asked after each wait
 * @throws the signal's reason, and whatever an editor's own handlers throw
 */
export async function replace(
  root: HTMLElement,
  { start, end, before, after, select }: Replacement,
  conditions: Conditions = {},
): Promise<ReplaceOutcome> {
  const why = whyClosed(root);
  if (why) return refuse(why);
  const map = readText(root);
  if (map.text.slice(start, end) !== before || cutsAtom(map, start, end)) return refuse('draft-changed');
  const change = { start, end, after };
  const outcome = isField(root)
    ? await replaceInField(root, change, conditions)
    : await replaceInEditor(root, map, change, conditions);
  if (!outcome.ok || !select || !root.isConnected || readText(root).text !== outcome.text) return outcome;
  const from = outcome.start + select.start;
  const to = outcome.start + select.end;
  if (isField(root)) root.setSelectionRange(from, to);
  else selectIn(root, rangeOf(readText(root), from, to));
  return outcome;
}
