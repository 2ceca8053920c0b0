/** Who promised what by when: in the reply being written or the last one sent, and in what the customer wrote since. */
import type { FactGrammar, PromiseReading, StatedCommitment } from '../../lang/facts';
import { lastReply, type Message } from '../../model/conversation';

/** Older messages of theirs were answered, or speak of what is over. */
const newest = 4;

export interface PromisingThread {
  messages: readonly Pick<Message, 'speaker' | 'text' | 'time' | 'note'>[];
  /** The draft; empty where there is none. */
  reply: string;
  /** In the agent's own time zone. */
  now: Date;
  /** Of the agent, BCP 47. */
  locale?: string | undefined;
}

/** @returns those that are still to be kept at `now`, the agent's side first */
export function promisesOf(
  facts: FactGrammar,
  { messages, reply, now, locale }: PromisingThread,
): StatedCommitment[] {
  const replied = lastReply(messages);
  const sent = messages[replied];
  const since = messages
    .slice(replied + 1)
    .filter(({ speaker, note }) => speaker === 'customer' && !note)
    .slice(-newest);
  // What was sent on Monday means by “tomorrow” the Tuesday, whenever it is read.
  const stated = [
    ...(reply ? facts.commitmentsIn(reply, now, { speaker: 'agent', locale }) : []),
    ...(!reply && sent ? written(facts, sent, now, { speaker: 'agent', locale }) : []),
    // How the customer writes a date is not known.
    ...since.flatMap((message) => written(facts, message, now, { speaker: 'customer' })),
  ];
  return stated.filter(({ due }) => Date.parse(due) > now.getTime());
}

function written(
  facts: FactGrammar,
  { text, time }: Pick<Message, 'text' | 'time'>,
  now: Date,
  reading: PromiseReading,
): StatedCommitment[] {
  const moment = time === undefined ? Number.NaN : Date.parse(time);
  if (Number.isNaN(moment))
    return facts.commitmentsIn(text, now, reading).map((stated) => ({ doubt: 'undated', ...stated }));
  return facts.commitmentsIn(text, new Date(moment), reading);
}
