import type { Insight } from '../../../lib/coach/insight';
import type { Team } from '../../../lib/format/team';
import type { Draft, Edit, Thread } from '../../../lib/model/conversation';
import type { Problem } from '../../../lib/model/problem';
import type { BlindReason, Fit, FromPage, Picked, PickTarget, Refusal } from '../../../lib/model/protocol';
import { defaultSettings, type Settings } from '../../../lib/settings/settings';

export type Blindness =
  | BlindReason
  /** No page script answers: not a help desk, or not yet allowed. */
  | 'no-access'
  /** The agent switched this site off. */
  | 'off';

/** What happened last, said once and read out. */
export interface Notice {
  text: string;
  tone: 'plain' | 'problem';
  /** Text that the agent can paste by hand. */
  copy?: string;
}

export interface PanelState {
  status: 'connecting' | 'blind' | 'reading';
  blindness?: { reason: Blindness; detail?: string };
  address?: string;
  /** Whose page it is, and what is unsure about reading it; something there makes it beta. */
  adapter?: { name: string; unsure: readonly string[]; teachable: boolean };
  fit?: Fit;
  thread?: Thread;
  draft?: Draft | null;
  insight?: Insight;
  settings: Settings;
  /** Whose packs and switches hold in this conversation. */
  team?: Team;
  /** What is wrong with packs, teams or the policy. */
  packProblems?: readonly Problem[];
  /** Words of what was muted, for a report; in memory alone. */
  mutedWords?: Record<string, string[]>;
  /** The last customers were all upset: a pause is offered. */
  difficultStreak?: boolean;
  /** The hint that the agent stepped to by keyboard. */
  stepped?: string;
  /** The edit under way, one at a time; for a fix, or its undo, the rule whose rewrite it is. */
  pending?: { id: number; edit: Edit; what: 'fix' | 'insert' | 'undo'; rule?: string };
  /** What takes the last change back: the focus is here after a click. The rule is the fix's that it takes back. */
  undo?: Omit<Edit, 'revision'> & { rule?: string };
  notice?: Notice;
  /** Under way: the agent is pointing at parts of the page, to teach it. */
  teaching?: { step: PickTarget; picked: Picked[]; done?: boolean };
}

export const initialState: PanelState = { status: 'connecting', settings: defaultSettings };

const refusals: Record<Refusal, string> = {
  'draft-changed': 'The draft has changed meanwhile, so nothing was touched. Look again and click once more.',
  'composer-gone': 'The reply box is gone, so nothing was touched. Your text is where the page left it.',
  composing: 'You are in the middle of a word. Finish it, then click again.',
  hidden: 'The page is not in view, so nothing was touched.',
  'read-only': 'The reply box cannot be edited right now.',
  'not-taken': 'The editor did not take the change. Copy the sentence and paste it yourself.',
};

/** The page's message, folded into the state. Pure. */
export function receive(state: PanelState, message: FromPage): PanelState {
  switch (message.type) {
    case 'hello':
      return { ...state, address: message.address };
    case 'thread': {
      const moved = state.thread?.conversation !== message.thread.conversation;
      return {
        ...withoutConversation(state, moved),
        status: 'reading',
        thread: message.thread,
        fit: message.fit,
      };
    }
    case 'blind':
      return {
        ...withoutConversation(state, true),
        status: 'blind',
        blindness: { reason: message.reason, ...(message.detail ? { detail: message.detail } : {}) },
        fit: message.fit,
      };
    case 'draft':
      return forgetUndo({ ...state, draft: message.draft });
    case 'applied':
      return receiveApplied(state, message);
    case 'picked':
      return receivePicked(state, message.picked);
  }
}

export const teachingSteps: readonly PickTarget[] = ['customer', 'agent', 'composer'];

/** Escape skips a step; the first cannot be skipped, so it ends the teaching. */
function receivePicked(state: PanelState, picked: Picked | null): PanelState {
  const { teaching, ...rest } = state;
  if (!teaching || (!picked && teaching.step === 'customer')) return rest;
  const next = teachingSteps[teachingSteps.indexOf(teaching.step) + 1];
  const all = picked ? [...teaching.picked, picked] : teaching.picked;
  return { ...rest, teaching: { step: next ?? 'composer', picked: all, ...(next ? {} : { done: true }) } };
}

function receiveApplied(state: PanelState, message: Extract<FromPage, { type: 'applied' }>): PanelState {
  const { pending, undo, ...rest } = state;
  if (pending?.id !== message.id) return state;
  if (!message.ok) {
    const kept = undo ? { ...rest, undo } : rest;
    const copy = pending.edit.after;
    // While the edit was under way a change of the draft left the undo alone.
    return forgetUndo({
      ...kept,
      notice: {
        text: refusals[message.why],
        tone: 'problem',
        ...(copy && pending.what !== 'undo' ? { copy } : {}),
      },
    });
  }
  const done = { ...rest, draft: message.draft };
  if (pending.what === 'undo')
    return { ...done, notice: { text: 'Taken back. Your text is as it was.', tone: 'plain' } };
  const { revision: _, atCaret: _a, select, ...edit } = pending.edit;
  const { start, after } = message;
  return {
    ...done,
    undo: {
      ...edit,
      start,
      end: start + after.length,
      before: after,
      after: edit.before,
      ...(pending.rule ? { rule: pending.rule } : {}),
    },
    notice: {
      text:
        pending.what === 'fix'
          ? 'Changed in your draft.'
          : select
            ? 'Put into your draft. Fill the blank that is selected there.'
            : 'Put into your draft.',
      tone: 'plain',
    },
  };
}

/** What was changed is no longer there to take back: sent, deleted or written over. */
function forgetUndo(state: PanelState): PanelState {
  const { undo, notice, ...rest } = state;
  if (!undo || state.pending || state.draft?.text.slice(undo.start, undo.end) === undo.before) return state;
  return notice?.tone === 'problem' ? { ...rest, notice } : rest;
}

/** What belongs to one conversation alone is forgotten when the agent moves on. */
function withoutConversation(state: PanelState, moved: boolean): PanelState {
  if (!moved) return state;
  const {
    thread: _t,
    draft: _d,
    insight: _i,
    undo: _u,
    pending: _p,
    notice: _n,
    blindness: _b,
    stepped: _s,
    mutedWords: _m,
    ...rest
  } = state;
  return rest;
}

/** What is muted in the open conversation. */
export const mutedHere = ({ settings, thread }: PanelState): ReadonlySet<string> =>
  new Set(
    settings.muted
      .filter((entry) => entry.host === thread?.host && entry.conversation === thread?.conversation)
      .map((entry) => entry.rule),
  );

export const isQuiet = ({ settings, thread }: PanelState): boolean =>
  settings.quiet.some((entry) => entry.host === thread?.host && entry.conversation === thread?.conversation);
