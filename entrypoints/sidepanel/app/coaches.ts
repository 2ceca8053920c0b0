import type { Coach } from '../../../lib/coach/coach';
import type { ExampleRule } from '../../../lib/format/rule';
import type { Team } from '../../../lib/format/team';
import type { Adapter } from '../../../lib/model/adapter';
import type { Thread } from '../../../lib/model/conversation';
import type { Problem } from '../../../lib/model/problem';

/** Who speaks in a conversation, for which team, and what of that team's packs could not be used. */
export interface TeamCoach {
  coach: Coach;
  team?: Team;
  problems: readonly Problem[];
  /** Ids of its rules by example that the encoder can hear. */
  exampleRules?: readonly string[];
}

/** The coaches of all teams; which one speaks follows from where the conversation is. */
export interface Coaches {
  coachFor(thread: Thread): TeamCoach;
  /** What is wrong with packs, teams or the policy; everything else is in force. */
  problems: readonly Problem[];
  /** The built-in rules alone: packs and teams are still being read. */
  isProvisional?: true;
  /** Help desks that packs bring or repair. */
  adapters: readonly Adapter[];
  /** Rules by example of all packs that the encoder can hear. */
  exampleRules?: readonly ExampleRule[];
}
