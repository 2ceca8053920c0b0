/**
 * Every setting of the agent. Nothing here ever holds text of a customer or an agent, but for the line of a
 * commitment that the agent asked to be reminded of.
 */
import type { Adapter } from '../model/adapter';

/** "Not this": one rule, in one conversation. */
export interface Muted {
  rule: string;
  host: string;
  conversation: string;
}

/** A conversation in which the panel stays silent. */
export interface Quiet {
  host: string;
  conversation: string;
}

/** A commitment to be reminded of. */
export interface Commitment {
  id: string;
  host: string;
  conversation: string;
  line: string;
  /** ISO 8601 */
  due: string;
}

/** Which messages are the customer's, where the page does not say. */
export type CustomerPlace = 'left' | 'right' | 'first';

export interface Settings {
  muted: Muted[];
  quiet: Quiet[];
  /** Hosts that are not read at all. */
  off: string[];
  /** By host; an answer that is taken out is asked for again. */
  customers: Record<string, CustomerPlace>;
  /** Pages that the agent taught, by host: selectors alone. */
  taught: Record<string, Adapter>;
  commitments: Commitment[];
  /** For experienced agents: of a draft only warnings and stops are shown. */
  warningsOnly: boolean;
  /** Offer a pause after a run of heated customers. */
  pauses: boolean;
  /** Count, on this machine, which hints came and what was done with them. */
  mirror: boolean;
  /** Read by meaning too, not by the rules alone. */
  meaning: boolean;
  /** Offered sentences go to the caret instead of where they fit best. */
  atCaret: boolean;
  /** Which of warningsOnly, pauses, mirror and meaning the agent set: a team's default gives way to it. */
  chosen: string[];
  /** The language of panel and settings, such as `de`; `auto` follows the browser, `pseudo` is for tests. */
  language: string;
}

export const defaultSettings: Settings = {
  muted: [],
  quiet: [],
  off: [],
  customers: {},
  taught: {},
  commitments: [],
  warningsOnly: false,
  pauses: false,
  mirror: true,
  meaning: true,
  atCaret: false,
  chosen: [],
  language: 'auto',
};
