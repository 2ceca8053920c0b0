/** What the panel shows at one moment, as plain data: the cards are drawn from this and nothing else. */

import type { DangerInsight } from '../../../lib/coach/danger/danger-insight';
import type { Insight } from '../../../lib/coach/insight';
import type { Team } from '../../../lib/format/team';
import type { Draft, Thread } from '../../../lib/model/conversation';
import type { Problem } from '../../../lib/model/problem';
import type { AdapterFault, BlindReason, Fit, PickTarget } from '../../../lib/model/protocol';
import type { UiText } from '../../../lib/model/ui-text';
import type { Settings } from '../../../lib/settings/settings';
import type { SpeakerAnswer } from './speaker-answer';
import type { Notice } from './store';

export type Blindness =
  | BlindReason
  /** No page script answers: not a help desk, or not yet allowed. */
  | 'no-access'
  /** The tab was open before this version of the extension was there: whatever it shows, no script of ours is in it. */
  | 'stale'
  /** The agent switched this site off. */
  | 'off';

export interface PanelView {
  status: 'connecting' | 'blind' | 'reading';
  blindness?: { reason: Blindness; detail?: string };
  address: string;
  /** Whose page it is, and what is unsure about reading it; something there makes it beta. */
  adapter?: { name: string; unsure: readonly string[]; teachable: boolean };
  fit?: Fit;
  /** Parts of the adapter that cannot be used here. */
  faults: readonly AdapterFault[];
  /** With the agent's answer to who the customer is. */
  thread?: Thread;
  /** Who the customer may be, where the page does not say; and what the agent answered. */
  speakers: { options: readonly { answer: SpeakerAnswer; label: string | UiText }[]; answer?: SpeakerAnswer };
  draft?: Draft | null;
  /** Silent for this conversation: nothing is judged but danger to somebody, so there is no insight either. */
  isQuiet: boolean;
  /** What is said of danger all the same. */
  dangers?: DangerInsight;
  insight?: Insight;
  /** To hand a conversation over. */
  handOver: readonly string[];
  settings: Settings;
  /** Ids of the commitments of this conversation that the draft speaks of. */
  takenUp: readonly string[];
  /** Whose packs and switches hold in this conversation. */
  team?: Team;
  /** What is wrong with packs, teams or the policy. */
  packProblems: readonly Problem[];
  /** Words of what was muted here, for a report. */
  mutedWords: Readonly<Record<string, readonly string[]>>;
  /** Readers that failed too often: the rules speak alone. */
  failedReaders: readonly string[];
  /** The last customers were all upset: a pause is offered. */
  difficultStreak: boolean;
  /** The hint that the agent stepped to by keyboard. */
  steppedTo?: string;
  /** An edit is under way. */
  isBusy: boolean;
  /** The last change can be taken back. */
  canUndo: boolean;
  notice?: Notice;
  /** The page is being taught: what the agent is to point at now. */
  teaching?: PickTarget;
}
