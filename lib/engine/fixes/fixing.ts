import type { Slots } from '../../lang/facts';
import type { Language } from '../../lang/language';
import type { ThreadState } from '../../model/analysis';
import { maxChecked } from '../../text/checked-part';
import type { Sentence } from '../../text/tokenize';
import type { Fixing } from './fix';
import { apologiesIn } from './fixes';

/** What the fixes of all hints of a draft have in common, found once for the draft. */
export function createFixing(language: Language) {
  let last: Fixing | undefined;
  return (draft: string, sentences: readonly Sentence[], thread: ThreadState, slots: Slots): Fixing => {
    const { isShort, apologies } =
      last?.draft === draft && last.thread.messages === thread.messages
        ? last
        : {
            isShort: writesShort(language, draft, thread),
            apologies: apologiesIn(language.draft, sentences),
          };
    last = { draft, sentences, thread, slots, isShort, apologies };
    return last;
  };
}

/** “I'm” or “I am”: as in this draft, else as the two write to each other. */
function writesShort({ manner }: Language, draft: string, { messages }: ThreadState): boolean {
  const textsOf = (speaker: string) =>
    messages
      .filter((message) => message.speaker === speaker && !message.note)
      .map(({ text }) => text.slice(0, maxChecked));
  return manner.contracts([...textsOf('agent'), draft], textsOf('customer'));
}
