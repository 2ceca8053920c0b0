/**
 * An adapter says, as plain data, where a help desk keeps what Evenkeel reads. It holds no code, so that a
 * rule pack can bring or repair one. All lists of selectors are ordered: the first that matches wins.
 */
import type { Speaker } from './conversation';

/** Where a short text stands: an element's attribute, value or text content, or a piece of the address. */
export type TextSource =
  | { selector: string; attribute?: string }
  /** A path with one named piece; `*` is any one piece, `**` any number: `/agent/*` + `/tickets/:id`. */
  | { path: string }
  /** The same within the address's fragment, after `#`. */
  | { hash: string }
  /** A parameter of the address's query. */
  | { query: string };

/** Who speaks, if all that is said here fits the message. */
export interface SpeakerRule {
  /** The message matches it, or holds something that does outside its words: what stands in these is their author's. */
  selector?: string;
  /** The author's name holds this word (any case). For bots that only their name gives away. */
  author?: string;
  /** Its author (`message.identity`) is among the conversation's customers or agents. */
  among?: 'customers' | 'agents';
  /** The bubble stands on this side of the conversation. A guess: some desks mirror it. */
  side?: 'left' | 'right';
  speaker: Speaker;
  certainty?: 'stated' | 'guessed';
}

export interface Adapter {
  /** The file's name. */
  id: string;
  /** What the agent calls it. */
  name: string;
  /** `beta`: some of its facts are unsure, and the panel says so. */
  confidence: 'sure' | 'beta';
  /** What nobody has established about it, in the panel's words. Needed where it is `beta`. */
  unsure?: string[];
  /** Match patterns of the addresses it reads; none for one that the agent's own choice brings. */
  matches: string[];
  /** On hosts of its own it is known by the page alone: something that only this help desk has. */
  detect?: string[];
  /** What it says is only where to begin: the reader looks for the conversation by itself. */
  infer?: boolean;
  /** Elements whose open shadow roots hold the conversation or the composer. */
  shadow?: string[];
  conversation: {
    /** The active conversation's id. */
    id: TextSource[];
    /** The one active root; `{id}` stands for the conversation's id. Several may be mounted at once. */
    root: string[];
    customer?: TextSource[];
    subject?: TextSource[];
    channel?: TextSource[];
    /** What the help desk calls the brand it is written to, and the inbox, queue, group or project it lies in. */
    brand?: TextSource[];
    inbox?: TextSource[];
    /** Who the customer is, and who answers, as `message.identity` names them; all that match count. */
    customers?: TextSource[];
    agents?: TextSource[];
    /** Something matching here says that older messages are not loaded. */
    partial?: string[];
  };
  message: {
    item: string[];
    /** The body; more than one may match. An iframe stands for what it shows. */
    text: string[];
    /** Left out of the text: quoted history, signatures, buttons. */
    skip?: string[];
    /** Messages matching here are not read at all. */
    ignore?: string[];
    /** Only what the page draws, or folds among what it draws: messages of another conversation may linger unseen. */
    visible?: boolean;
    id?: TextSource[];
    author?: TextSource[];
    identity?: TextSource[];
    time?: TextSource[];
    channel?: TextSource[];
    speaker: SpeakerRule[];
    /** Whoever wrote first is the customer and everybody else an agent, where no rule tells. A guess. */
    firstIsCustomer?: boolean;
    note?: string[];
    /** Words that mark a note where nothing else does, in as many languages as are known. */
    noteWords?: { in: string; words: string[] };
    order?: 'oldest-first' | 'newest-first' | 'by-time';
  };
  composer: {
    editor: string[];
    /** It may stand outside the root. */
    anywhere?: boolean;
    /** Something matching here says that the composer writes an internal note. */
    note?: string[];
    /** Quoted history within the draft: the customer's words, never judged as the agent's. */
    quote?: string[];
    /** It has a page of its own, without the thread. */
    composerOnly?: boolean;
  };
}
