import type { Draft, Message, Thread } from '../../../lib/model/conversation';

/** Some help desks show the composer on a page without the thread. Kept in this panel's memory alone. */
const maxThreads = 20;

/** Gives a page of its composer alone the messages read before, or those that the draft quotes. */
export function createThreadMemory(): (thread: Thread, draft: Draft | null | undefined) => Thread {
  const known = new Map<string, Thread>();
  return (thread, draft) => {
    const key = `${thread.host}\n${thread.conversation}`;
    if (!thread.composerOnly) {
      known.delete(key);
      known.set(key, thread);
      if (known.size > maxThreads) known.delete(known.keys().next().value!);
      return thread;
    }
    const before = known.get(key);
    if (before) return { ...before, composerOnly: true };
    const quote = draft?.conversation === thread.conversation ? quotedIn(draft) : '';
    return quote ? { ...thread, messages: [asMessage(quote)] } : thread;
  };
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
