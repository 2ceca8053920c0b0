/**
 * Only what came in: from the page, from this machine's storage, from slow readers, from the agent's clicks, and what was
 * shown at a moment that is over. Nothing here can be computed from something else, so whatever is taken back (a quote out
 * of the draft, an answer, a mute) is gone.
 */

import { type Signal, signal } from '@preact/signals';
import type { Adapter } from '../../../lib/model/adapter';
import type { Draft, Edit, Thread } from '../../../lib/model/conversation';
import type { FromPage, Picked } from '../../../lib/model/protocol';
import type { UiText } from '../../../lib/model/ui-text';
import { noScores, type Scores } from '../../../lib/readers/scores';
import type { FittedRules } from '../../../lib/runtime/examples/example-fits';
import { defaultSettings, type Settings } from '../../../lib/settings/settings';
import type { Handled } from '../../../lib/statistics/streak';
import type { Coaches } from './coaches';
import type { SpeakerAnswer } from './speaker-answer';

/** What the page says of the conversation in view, or why it cannot. */
export type PageReport = Extract<FromPage, { type: 'thread' | 'blind' }>;

/** Why nobody answers: the tab was open before this version of the extension was there, or nobody may read in it. */
export type Unreachable = 'stale' | 'no-access';

/** What happened last, said once and read out. */
export interface Notice {
  text: UiText;
  tone: 'plain' | 'problem';
  /** Text that the agent can paste by hand. */
  copy?: string;
  /** The conversation that it is about; without one it is about the panel. */
  conversation?: string;
  /** It says what can be taken back, and goes with it. */
  isUndoable?: true;
}

/** The edit under way; for a fix, or its undo, the rule whose rewrite it is. */
export interface PendingEdit {
  id: number;
  edit: Edit;
  what: 'fix' | 'insert' | 'undo';
  rule?: string;
}

/** What takes the last change back. The rule is the fix's that it takes back. */
export type UndoEdit = Omit<Edit, 'revision' | 'atCaret' | 'select'> & { rule?: string };

export interface Store {
  // The page in view.
  connectionState: Signal<'connecting' | 'open' | Unreachable>;
  /** As the page gives it; empty until it does. */
  address: Signal<string>;
  /** May this address be read: is there an adapter for it, and the agent's permission? undefined until the browser says. */
  allowed: Signal<boolean | undefined>;
  /** What the page may choose from. */
  offered: Signal<readonly Adapter[]>;
  reading: Signal<PageReport | undefined>;
  /** null: no reply box on this page; undefined: not told yet. */
  draft: Signal<Draft | null | undefined>;
  /** Whole threads read while this panel is open, by conversation: some pages show the reply box alone. */
  threads: Signal<ReadonlyMap<string, Thread>>;
  /** The moment of the page's last word, for promises and waits. */
  now: Signal<Date>;
  /** The draft's text once it was left alone for a while: its last word is finished. */
  restingDraft: Signal<string | undefined>;

  // This machine.
  settings: Signal<Settings>;
  /** undefined until the rules are loaded. */
  coaches: Signal<Coaches | undefined>;
  scores: Signal<Scores>;
  /** Rules by example that were fitted, by their labels. */
  fitted: Signal<FittedRules>;
  /** Names of slow readers that failed too often: the rules speak alone. */
  failedReaders: Signal<readonly string[]>;

  // The agent.
  /** Who the customer is, by conversation. They may be a name, so they are never stored. */
  speakerAnswers: Signal<ReadonlyMap<string, SpeakerAnswer>>;
  notice: Signal<Notice | undefined>;
  pending: Signal<PendingEdit | undefined>;
  undo: Signal<UndoEdit | undefined>;
  /** The hint that the agent stepped to by keyboard. */
  steppedTo: Signal<string | undefined>;
  /** Words of what was muted, by conversation and rule, for a report; in memory alone. */
  mutedWords: Signal<ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>>;
  /** Keys of safety cards that the agent folded away as wrong, by conversation; in memory alone. */
  folded: Signal<ReadonlyMap<string, ReadonlySet<string>>>;
  /** Hints that were shown, by conversation. No score that comes late takes one away. */
  seen: Map<string, Set<string>>;
  /** What the agent pointed at so far, to teach the page, in the order of the steps; null for a step that was skipped. */
  teaching: Signal<readonly (Picked | null)[] | undefined>;
  /** Conversations that the agent replied in, newest last. */
  handled: Signal<readonly Handled[]>;
  /** When a pause was last offered, and whether it was taken or not wanted. */
  difficultStreak: Signal<{ at: number; ended: boolean } | undefined>;
}

export const createStore = (): Store => ({
  connectionState: signal('connecting'),
  address: signal(''),
  allowed: signal(undefined),
  offered: signal([]),
  reading: signal(undefined),
  draft: signal(undefined),
  threads: signal(new Map()),
  now: signal(new Date()),
  restingDraft: signal(undefined),
  settings: signal(defaultSettings),
  coaches: signal(undefined),
  scores: signal(noScores),
  fitted: signal(new Map()),
  failedReaders: signal([]),
  speakerAnswers: signal(new Map()),
  notice: signal(undefined),
  pending: signal(undefined),
  undo: signal(undefined),
  steppedTo: signal(undefined),
  mutedWords: signal(new Map()),
  folded: signal(new Map()),
  seen: new Map(),
  teaching: signal(undefined),
  handled: signal([]),
  difficultStreak: signal(undefined),
});
