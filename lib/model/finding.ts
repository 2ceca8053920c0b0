import type { Level } from '../format/rule';
import type { Span } from './conversation';

/** One hint with its evidence. What is missing from a draft has `start` = `end` = 0. */
export interface Finding extends Span {
  /** The rule's id: `customer/long-wait`, `agent/non-apology`. */
  rule: string;
  source: 'rule' | 'learned';
  /** 0–5 for a customer's cue, a level for the agent's draft. */
  severity: number | Level;
  /** The words, exactly as they stand at `start…end`. */
  text: string;
  rewrites: string[];
  /** The words that made the rule speak. */
  evidence: Span[];
}
