/**
 * The plain data everyone shares. It imports nothing; its functions only name and find.
 *
 * All offsets are UTF-16 code units into the text they belong to, `end` exclusive.
 */

export type Speaker = 'customer' | 'agent' | 'bot' | 'system' | 'unknown';

/** One message as it stands on the page. */
export interface Message {
  /** Stable while the message stays the same: the page's own id where there is one. */
  id: string;
  speaker: Speaker;
  /** `stated`: the page says who speaks. `guessed`: Evenkeel inferred it. */
  certainty: 'stated' | 'guessed';
  author?: string;
  text: string;
  /** ISO 8601 where the page gives a time. */
  time?: string;
  channel?: string;
  /** An internal note: never shown to the customer, never coached. */
  note: boolean;
  /** Where its bubble stands, if nothing tells who speaks: the agent may know which side is whose. */
  side?: 'left' | 'right';
}

/** The one conversation the agent is looking at. */
export interface Thread {
  /** The help desk's own id of the conversation, unique within the host. */
  conversation: string;
  host: string;
  customer?: string;
  subject?: string;
  channel?: string;
  brand?: string;
  inbox?: string;
  /** Oldest first, whatever the page's order. */
  messages: Message[];
  /** Older messages exist that the page has not loaded. */
  partial: boolean;
  /** The page holds the composer alone; the messages are those read before, or quoted in the draft. */
  composerOnly?: boolean;
}

/** What stands in the composer. Every change of text raises `revision`. */
export interface Draft {
  conversation: string;
  /** Names the composer among several; the page's reader gives it. */
  composer: string;
  revision: number;
  text: string;
  kind: 'reply' | 'note';
  /** Quoted history within the text: somebody else's words. */
  quoted?: Span[];
  /** What stands in the box and cannot be seen there, as a tracking text that a template brings: nobody wrote it here. */
  concealed?: Span[];
}

export interface Span {
  start: number;
  end: number;
}

/** Replaces `before` at `start…end` by `after`, in exactly the draft it was made for. */
export interface Edit extends Span {
  conversation: string;
  composer: string;
  revision: number;
  before: string;
  after: string;
  /** Offsets in `after` of a blank that the agent fills next: it is left selected. */
  select?: Span;
  /** An insertion that goes to the agent's caret; to `start` where there is none. */
  atCaret?: true;
}

/** A reply that reached the customer: an agent's message that is no note. */
export const isReply = ({ speaker, note }: { speaker: string; note?: boolean }): boolean =>
  speaker === 'agent' && !note;

/** @returns the index of the agent's last reply; -1 where nobody has replied yet */
export const lastReply = (messages: readonly { speaker: string; note?: boolean }[]): number =>
  messages.findLastIndex(isReply);

export const hasReply = (messages: readonly { speaker: string; note?: boolean }[]): boolean =>
  messages.some(isReply);

/** One name for a conversation of a host, for maps and for what is stored. */
export const conversationKey = ({ host, conversation }: Pick<Thread, 'host' | 'conversation'>): string =>
  `${host}\n${conversation}`;
