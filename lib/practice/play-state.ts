/** Where a practice conversation stands, and what a reply did to it. */
import type { Scenario } from './scenario';

export type Ending = keyof Scenario['endings'];

export interface Play {
  /** 0–6 */
  heat: number;
  /** 0–4 */
  trust: number;
  /** Replies the customer still waits for. */
  patience: number;
  /** Ids of the needs not yet met. */
  open: string[];
  /** Ids of the hidden facts that the customer was asked for and gave. */
  factsGiven: string[];
  threats: number;
  /** How many lines of each tone were used. */
  used: Record<keyof Scenario['lines'], number>;
  ending?: Ending;
}

/** What a reply did, in the order it was noticed. */
export type PlayEvent =
  | { kind: 'acknowledged'; specific: boolean }
  | { kind: 'met'; need: string }
  | { kind: 'asked'; fact: string }
  | { kind: 'asked-known' }
  /** `text`: the words that fired; `rewrites`: what the rule would say instead. */
  | { kind: 'wording'; rule: string; severity: string; text: string; rewrites: readonly string[] };
