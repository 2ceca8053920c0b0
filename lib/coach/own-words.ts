import type { Draft, Message, Span } from '../model/conversation';
import { checkedWords, endOfChecked, maxChecked } from '../text/checked-part';

/**
 * What the agent wrote as a reply, as far as it is checked, offsets as in the draft; empty for a note to colleagues, which is
 * left alone, and where nothing is written.
 */
export function replyTextOf(draft: Draft | null): string {
  if (draft?.kind !== 'reply') return '';
  const own = withoutSpans(draft.text, [...(draft.quoted ?? []), ...(draft.concealed ?? [])]);
  return own.trim() ? own.slice(0, endOfChecked(own)) : '';
}

/** A message with no more words than are checked: for whatever looks through all that was said at each keystroke. */
export const withinCap = (message: Message): Message =>
  message.text.length > maxChecked
    ? { ...message, text: checkedWords(message.text, message.speaker === 'customer' ? 'customer' : 'agent') }
    : message;

/** Quoted history and what is concealed blanked out, so that every offset stays. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    parts.push(text.slice(at, from), text.slice(from, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  return parts.length ? parts.join('') + text.slice(at) : text;
}
