/**
 * One look at the conversation: all that the panel shows, from the thread, the draft and what the agent muted.
 */

import { createEngine, type Engine, type ThreadState } from '../engine/engine';
import { labelOf } from '../format/label';
import type { Pack } from '../format/pack';
import type { Rule } from '../format/rule';
import { commitmentsIn, type StatedCommitment } from '../lang/en/commitments';
import type { Draft, Message, Thread } from '../model/conversation';
import type { Finding } from '../model/finding';
import { slotsFrom } from '../phrases/slots';
import type { Learned } from '../readers/linear/learned';
import { type Advice, advise } from './advise';
import { type ContactNudge, contactNudge } from './contact';
import { type ReplyPlan, replyPlan, saidBy } from './reply';

/** A finding with what the panel says about it. */
export interface Hint {
  finding: Finding;
  label: string;
  why: string;
  source: string;
  /** The pack that the rule came from, where it is not the built-in one. */
  from?: string;
}

export interface CueHint extends Hint {
  message: Message;
}

export interface Insight {
  state: ThreadState;
  /** Cues of the customer's turns since the agent's last reply, gravest first; earlier ones are in `earlier`. */
  cues: CueHint[];
  earlier: CueHint[];
  /** Words of the last turn that weighed most in the learned layer, where no cue names them. */
  evidenceWords: string[];
  advice: Advice[];
  /** The steps of a good reply and the customer's open questions. */
  reply: ReplyPlan;
  /** What the draft, or the last reply, promises with a time. */
  commitments: StatedCommitment[];
  /** Too much contact, or too little. */
  contact?: ContactNudge;
  /** Hints in the draft, in its order; what is missing is in `advice`. */
  draft: Hint[];
  /** What the agent muted in this conversation. */
  muted: { rule: string; label: string }[];
  /** What the draft was checked for this text; undefined for a note or where there is no draft. */
  draftChecked?: { composer: string; revision: number };
}

export interface Coach {
  /** Is this text in the language of its packs? */
  reads(text: string): boolean;
  /** @param now the moment, for promises and waits */
  analyze(thread: Thread, draft: Draft | null, muted: ReadonlySet<string>, now: Date): Insight;
  /** What a reply that was sent held, for the agent's own mirror. */
  habits(reply: string): { acknowledged: boolean; timed: boolean };
}

/** @param nameOf the pack that a rule, card or macro came from; undefined for the built-in one */
export function createCoach(
  pack: Pack,
  learned?: Learned,
  nameOf: (id: string) => string | undefined = () => undefined,
): Coach {
  const engine: Engine = createEngine(pack, learned);
  return {
    reads: (text) => engine.readCustomer(text).checked,
    habits: (reply) => ({
      acknowledged: engine.holds('agent/no-acknowledgement', reply),
      timed: engine.holds('agent/no-time-frame', reply),
    }),
    analyze: (thread, draft, muted, now) => {
      const { messages } = thread;
      const state = engine.readThread(messages, muted);
      const replied = messages.findLastIndex((message) => message.speaker === 'agent' && !message.note);
      const hints = state.turns.flatMap((turn) =>
        turn.findings.flatMap((finding) =>
          withRule(engine.rules, finding, nameOf, (hint) => ({ ...hint, message: messages[turn.message]! })),
        ),
      );
      const indexOf = new Map(messages.map((message, n) => [message, n]));
      const isOpen = (hint: CueHint) => indexOf.get(hint.message)! > replied;
      const bySeverity = (a: CueHint, b: CueHint) => Number(b.finding.severity) - Number(a.finding.severity);
      // A note to colleagues is not a reply, and is left alone.
      const reply = draft?.kind === 'reply' && ownWords(draft).trim() ? draft : undefined;
      const checked = reply && engine.checkDraft(ownWords(reply), state);
      const findings = checked?.findings.filter((finding) => !muted.has(finding.rule)) ?? [];
      const lastTurn = state.turns.at(-1);
      // A note is no reply: to the phrases it is as if nobody had spoken.
      const spoken = messages.map((message) =>
        message.note ? { ...message, speaker: 'system' as const } : message,
      );
      const slots = slotsFrom(spoken, now);
      const plan = replyPlan(engine, reply ? ownWords(reply) : '', state, slots, muted);
      const contact = contactNudge(messages, thread.channel, now);
      return {
        state,
        reply: plan,
        commitments: commitmentsIn(reply ? ownWords(reply) : (messages[replied]?.text ?? ''), now),
        ...(contact ? { contact } : {}),
        cues: hints.filter(isOpen).sort(bySeverity),
        earlier: hints.filter((hint) => !isOpen(hint)),
        evidenceWords: lastTurn ? evidenceWordsIn(messages[lastTurn.message]!.text, lastTurn) : [],
        advice: advise({
          engine,
          pack,
          nameOf,
          thread: state,
          channel: thread.channel,
          slots,
          messages: spoken,
          ...(reply ? { draft: { text: reply.text, findings } } : {}),
          said: saidBy(plan),
          checked: (lastTurn?.checked ?? true) && (checked?.checked ?? true),
        }),
        draft: findings
          .filter((finding) => finding.end > finding.start)
          .sort((a, b) => a.start - b.start)
          .flatMap((finding) => withRule(engine.rules, finding, nameOf, (hint) => hint)),
        muted: [...muted].map((rule) => ({ rule, label: labelOf(engine.rules, rule) })),
        ...(reply ? { draftChecked: { composer: reply.composer, revision: reply.revision } } : {}),
      };
    },
  };
}

/** The draft with quoted history blanked out, so that every offset stays. */
function ownWords({ text, quoted = [] }: Draft): string {
  return quoted.reduce(
    (own, { start, end }) =>
      own.slice(0, start) + own.slice(start, end).replace(/[^\n]/g, ' ') + own.slice(end),
    text,
  );
}

function evidenceWordsIn(text: string, { learned, findings }: ThreadState['turns'][number]): string[] {
  const named = findings.filter(({ severity }) => Number(severity) > 0);
  return (learned?.words ?? [])
    .filter(({ start, end }) => !named.some((finding) => finding.start < end && start < finding.end))
    .map(({ start, end }) => text.slice(start, end));
}

function withRule<Result>(
  rules: ReadonlyMap<string, Rule>,
  finding: Finding,
  nameOf: (id: string) => string | undefined,
  make: (hint: Hint) => Result,
): Result[] {
  const rule = rules.get(finding.rule);
  if (!rule) return [];
  const from = nameOf(rule.id);
  return [
    make({ finding, label: rule.label, why: rule.why, source: rule.source, ...(from ? { from } : {}) }),
  ];
}
