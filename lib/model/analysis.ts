/** What was judged of words, as plain data: cues and findings, one customer's turn, the thread as it is remembered. */
import type { Span, Speaker } from './conversation';

/** How sharply the panel speaks of a draft: a tip stays in the panel, the others are underlined. */
export const levels = ['tip', 'suggest', 'warn', 'stop'] as const;
export type Level = (typeof levels)[number];

/** The customer's state over the thread. */
export const bands = ['calm', 'strained', 'heated', 'critical'] as const;
export type Band = (typeof bands)[number];

/** Where the bands begin, in heat. The knowledge base's; a pack may set its own. */
export const bandStarts = { strained: 0.8, heated: 2.4, critical: 4 } as const;

/** Where in the conversation a reply stands, and where in a reply a step belongs. */
export const phases = ['opening', 'middle', 'closing'] as const;
export type Phase = (typeof phases)[number];

/**
 * Which reader a finding came from: a rule's own patterns, a rule's own sentences, or the encoder, which reads meaning. A rule
 * names what it finds, whichever way it finds it; what the encoder finds only suggests.
 */
export type FindingSource = 'rule' | 'example' | 'meaning';

/** One hint with its evidence. What is missing from a draft has `start` = `end` = 0. */
export interface Finding extends Span {
  /** The rule's id: `customer/long-wait`, `agent/non-apology`. */
  rule: string;
  source: FindingSource;
  /** How sure its reader is, 0–1. A pattern either matches or does not: 1. */
  certainty: number;
  /** 0–5 for a customer's cue, a level for the agent's draft. */
  severity: number | Level;
  /** The words, exactly as they stand at `start…end`. */
  text: string;
  rewrites: string[];
  /** The words that made the rule speak. */
  evidence: Span[];
}

/** What one customer turn adds to or takes from the thread's heat. */
export interface Weight {
  /** Added heat, not below 0. */
  rise: number;
  /** No cue is named and the reader of heat calls it calm: such a turn has its little heat, but heats nothing up. */
  isNeutral: boolean;
  /** Heat that thanks, relief or an own step down takes away. */
  relief: number;
  /** A severity 4 cue of stakes or conduct lifts the thread to at least this. */
  floor: number;
}

/** What a reader of whole texts makes of one customer message, and the words that weighed most. */
export interface ReadHeat {
  /** 0–5: from 2.4 on the reader itself calls it heated, from 4 critical. */
  rise: number;
  words: Span[];
}

/** One customer message, judged. */
export interface Judgement {
  findings: Finding[];
  weight: Weight;
  /** Absent where no reader of whole texts spoke. */
  heat?: ReadHeat | undefined;
  /** The message without history, signature and code, offsets as in it; it ends where checking does. */
  ownText: string;
  /** Its own words go on beyond what was checked; safety cues are sought in all of them. */
  isCapped: boolean;
  /** false: another language than the pack's, so nothing was judged but safety cues. */
  checked: boolean;
}

/** A customer turn within its thread. */
export interface Turn extends Judgement {
  /** Index of the message in the thread. */
  message: number;
  /** Heat after this turn, 0–6. */
  heatAfter: number;
  band: Band;
  /** Care and safety once asked for stay asked for. */
  care: boolean;
  safety: boolean;
}

/** What the engine needs to know of a message. */
export interface MessageInput {
  speaker: Speaker;
  text: string;
  note?: boolean;
}

/** The thread as the engine remembers it: only the customer's own words move it. */
export interface ThreadState {
  /** 0–6 */
  heat: number;
  band: Band;
  /** Circumstances that ask for care: bereavement, hardship, a vulnerable customer. */
  care: boolean;
  /** Harm or self-harm was mentioned: tone coaching stops. */
  safety: boolean;
  turns: Turn[];
  /** All that was said, oldest first. */
  messages: readonly MessageInput[];
}

/** `partly`: one half of it, or vaguely. Only a reader of meaning tells it from `yes`. */
export type Answered = 'yes' | 'partly' | 'no';

/** Something the customer wants to know. */
export interface Question {
  /** As they wrote it, on one line. */
  text: string;
  /** How far the draft answers it. */
  answered: Answered;
}
