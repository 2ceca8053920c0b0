/**
 * An adapter says, as plain data, where a help desk keeps what Evenkeel reads. It holds no code, so that a
 * rule pack can bring or repair one. All lists of selectors are ordered: the first that matches wins.
 */
import type { Speaker } from '../conversation';

/** Where a short text stands. Read as attribute, as a field's value, or as text content. */
export type Source =
  | { selector: string; attribute?: string }
  /** A path with one named piece: `/agent/tickets/:id`. */
  | { path: string };

/** Who speaks, if the message matches `selector` or holds something that does. */
export interface SpeakerRule {
  selector?: string;
  /** The author's name holds this word (any case). For bots that only their name gives away. */
  author?: string;
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
  /** Match patterns of the addresses it reads. */
  matches: string[];
  conversation: {
    /** The active conversation's id. */
    id: Source[];
    /** The one active root; `{id}` stands for the conversation's id. Several may be mounted at once. */
    root: string[];
    customer?: Source[];
    subject?: Source[];
    channel?: Source[];
    /** Something matching here says that older messages are not loaded. */
    partial?: string[];
  };
  message: {
    item: string[];
    text: string[];
    /** Left out of the text: quoted history, signatures, buttons. */
    skip?: string[];
    /** Messages matching here are not read at all. */
    ignore?: string[];
    id?: Source[];
    author?: Source[];
    time?: Source[];
    channel?: Source[];
    speaker: SpeakerRule[];
    note?: string[];
    edited?: string[];
    order?: 'oldest-first' | 'newest-first';
  };
  composer: {
    editor: string[];
    /** Something matching here, inside the root, says that the composer writes an internal note. */
    note?: string[];
  };
}
