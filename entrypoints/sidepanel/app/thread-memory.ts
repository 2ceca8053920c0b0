import { conversationKey, type Draft, type Message, type Thread } from '../../../lib/model/conversation';

/**
 * Some help desks show the reply box on a page without the thread: it gets the messages read before, or those that the
 * draft quotes. Pure: without the quote its words are gone.
 *
 * @param known whole threads by conversation
 */
export function wholeThread(
  thread: Thread,
  draft: Draft | null | undefined,
  known: ReadonlyMap<string, Thread>,
): Thread {
  if (!thread.composerOnly) return thread;
  const before = known.get(conversationKey(thread));
  if (before) return { ...before, composerOnly: true };
  const quote = draft?.conversation === thread.conversation ? quotedIn(draft) : '';
  return quote ? { ...thread, messages: [asMessage(quote)] } : thread;
}

/** The words that the draft quotes: the customer's, since a reply quotes what it answers. */
function quotedIn({ text, quoted }: Draft): string {
  if (quoted?.length) return quoted.map(({ start, end }) => text.slice(start, end)).join('\n');
  const lines = text.split('\n').filter((line) => line.startsWith('>'));
  return lines
    .map((line) => line.replace(/^>\s?/, ''))
    .join('\n')
    .trim();
}

const asMessage = (text: string): Message => ({
  id: 'quote',
  speaker: 'customer',
  certainty: 'guessed',
  text,
  note: false,
});
