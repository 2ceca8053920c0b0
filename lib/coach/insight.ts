/** All that the panel can show of a conversation, as plain data. */
import type { Fix } from '../engine/fixes/fix';
import type { StatedCommitment } from '../lang/facts';
import type { Band, Finding, ThreadState } from '../model/analysis';
import type { Message } from '../model/conversation';
import type { Advice } from './advise';
import type { ContactNudge } from './contact';
import type { ReplyPlan } from './reply';

/** A finding with what the panel says about it. */
export interface Hint {
  finding: Finding;
  label: string;
  why: string;
  source: string;
  /** The pack that the rule came from, where it is not the built-in one. */
  from?: string;
  /** Somebody's life or safety: it is not muted, its card can be folded away. */
  isSafety?: true;
}

export interface CueHint extends Hint {
  message: Message;
}

export interface DraftHint extends Hint {
  /** Ways to say it in its place, the best first, each one edit of the draft. */
  fixes: readonly Fix[];
}

export interface Insight {
  state: ThreadState;
  /** Where the bands begin, in heat. */
  bands: Readonly<Record<Exclude<Band, 'calm'>, number>>;
  /** Cues of the customer's turns since the agent's last reply, gravest first; earlier ones are in `earlier`. */
  cues: CueHint[];
  earlier: CueHint[];
  /** How many of each are not shown. */
  moreCues: { cues: number; earlier: number };
  /** Words of the last turn that weighed most for a reader of heat, where no cue names them. */
  evidenceWords: string[];
  advice: Advice[];
  /** The steps of a good reply and the customer's open questions. */
  reply: ReplyPlan;
  /** What the draft, or the last reply, promises with a time, and what the customer since promised or was promised. */
  commitments: StatedCommitment[];
  /** Too much contact, or too little. */
  contact?: ContactNudge;
  /** Hints in the draft, in its order; what is missing is in `advice`. */
  draft: DraftHint[];
  /** How many hints in the draft are not shown. */
  moreInDraft: number;
  /** A draft, or a customer's message, goes on beyond what was checked. */
  isCapped: { draft: boolean; messages: boolean };
  /** What the agent muted in this conversation. */
  muted: { rule: string; label: string }[];
}
