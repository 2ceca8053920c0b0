/** Who is the customer, where the page does not say: asked once, and answered for every message. Pure. */

import type { Message, Thread } from '../../../lib/model/conversation';
import { type UiText, uiText } from '../../../lib/model/ui-text';

/** `left`, `right` and `first` hold for a whole site; `author:NAME` for one conversation, and is never stored. */
export type SpeakerAnswer = 'left' | 'right' | 'first' | `author:${string}`;

const unknown = (message: Message): boolean => message.speaker === 'unknown';

/** What the agent can be asked; nothing where the page says enough. */
export function questionFor({ messages }: Thread): { answer: SpeakerAnswer; label: string | UiText }[] {
  const open = messages.filter(unknown);
  if (!open.length || messages.some(({ speaker }) => speaker === 'customer')) return [];
  const sides = new Set(open.flatMap(({ side }) => side ?? []));
  if (sides.size === 2) {
    return [
      { answer: 'left', label: uiText('panelWhoLeft') },
      { answer: 'right', label: uiText('panelWhoRight') },
    ];
  }
  const authors = [...new Set(open.flatMap(({ author }) => author ?? []))].slice(0, 6);
  if (authors.length > 1)
    return authors.map((author) => ({ answer: `author:${author}` as const, label: author }));
  return [{ answer: 'first', label: uiText('panelWhoFirst') }];
}

/** The thread as the agent's answer tells it. */
export function withAnswer(thread: Thread, answer: SpeakerAnswer | undefined): Thread {
  if (!answer || !thread.messages.some(unknown)) return thread;
  const first = thread.messages.find((message) => unknown(message) && !message.note);
  const isCustomer = (message: Message): boolean => {
    if (answer === 'left' || answer === 'right') return message.side === answer;
    if (answer === 'first')
      return message === first || (message.author !== undefined && message.author === first?.author);
    return message.author === answer.slice('author:'.length);
  };
  return {
    ...thread,
    messages: thread.messages.map((message) =>
      unknown(message) ? { ...message, speaker: isCustomer(message) ? 'customer' : 'agent' } : message,
    ),
  };
}
