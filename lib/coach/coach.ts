/**
 * One look at the conversation: all that the panel shows, from the thread, the draft, what the agent muted and the
 * scores that have come. Pure, with what it needs from outside handed in.
 */
import { createEngine, type Engine } from '../engine/engine';
import { labelOf } from '../format/label';
import type { Pack } from '../format/pack';
import { isSafetyCue, type Rule } from '../format/rule';
import { type FactGrammar, noFacts } from '../lang/facts';
import type { Language } from '../lang/language';
import type { Finding, ThreadState } from '../model/analysis';
import { type Draft, lastReply, type Thread } from '../model/conversation';
import { slotsFrom } from '../phrases/slots';
import type { ReadUnit } from '../readers/reader';
import type { PrecisionOf } from '../readers/rules/pattern-record';
import { noScores, type Scores } from '../readers/scores';
import { advise } from './advise';
import { contactNudge } from './contact';
import { type DangerInsight, dangerInsight } from './danger/danger-insight';
import { dangersIn, isLifeAtStake } from './danger/dangers';
import type { CueHint, Hint, Insight } from './insight';
import { gravestFirst, maxHints } from './max-hints';
import { replyTextOf, withinCap } from './own-words';
import { promisesOf } from './promises/who-promised';
import { replyPlan, saidBy } from './reply';
import { withSeen } from './seen';

export interface CoachInput {
  thread: Thread;
  draft: Draft | null;
  /** Rules and steps that the agent does not want in this conversation. */
  muted: ReadonlySet<string>;
  /** The moment, for promises and waits, in the agent's own time zone. */
  now: Date;
  /** Of slow readers, as far as they have come. */
  scores?: Scores;
  /** Keys of the hints that the agent has seen: no score that comes late takes one away. */
  seen?: ReadonlySet<string>;
  /** Keys of the safety cards that the agent has folded away. */
  folded?: ReadonlySet<string>;
}

export interface Coach {
  language: Language;
  /** Is this text in the language of its packs? */
  reads(text: string): boolean;
  analyze(situation: CoachInput): Insight;
  /** Danger to somebody alone, with all else left unsaid: where the agent wants quiet, and in the words of another language. */
  dangers(situation: Omit<CoachInput, 'draft'>): DangerInsight;
  /** What slow readers may be asked for, most urgent first. */
  unitsToRead(situation: CoachInput): ReadUnit[];
  /** What a reply that was sent held, for the agent's own mirror. */
  habits(reply: string): { acknowledged: boolean; timed: boolean };
  /** To hand a conversation over without losing face or the customer. */
  handOver: readonly string[];
}

export interface CoachParts {
  /** By language: what texts say for sure. Without it no fact is said back, and no promise is found. */
  facts?: (language: string) => FactGrammar;
  /** The pack that a rule, card or macro came from; undefined for the built-in one. */
  nameOf?: (id: string) => string | undefined;
  /** Cards that an enterprise policy brings. */
  policyCards?: ReadonlySet<string>;
  /** Of each pattern, where that was measured: one that errs too often waits for meaning to agree. */
  precisionOf?: PrecisionOf;
  /** Of the agent, BCP 47, to tell 04/12 from 12/04; not given where it is not known. */
  locale?: string | undefined;
}

export function createCoach(
  pack: Pack,
  {
    facts: factsOf = noFacts,
    nameOf = () => undefined,
    policyCards = new Set(),
    precisionOf,
    locale,
  }: CoachParts = {},
): Coach {
  const engine = createEngine(pack, precisionOf);
  const { language, rules } = engine;
  const facts = factsOf(language.code);
  return {
    language,
    handOver: pack.phrases
      .filter(({ situation }) => situation === 'hand-over')
      .flatMap(({ phrases }) => phrases.map(({ text }) => text)),
    reads: (text) => engine.readCustomer(text).checked,
    habits: (reply) => ({
      acknowledged: engine.gives('acknowledgement', reply),
      timed: engine.gives('time-frame', reply),
    }),
    unitsToRead: ({ thread, draft, muted, scores = noScores }) =>
      engine.unitsToRead(engine.readThread(thread.messages, muted, scores), replyTextOf(draft)),
    dangers: ({ thread, muted, scores = noScores, folded = new Set() }) => {
      const state = engine.readThread(thread.messages, muted, scores);
      const situation = { thread: state, rules, messages: thread.messages, folded };
      return dangerInsight(
        { ...situation, pack, policyCards, nameOf },
        cuesOf(state, thread, engine, nameOf),
      );
    },
    analyze: ({ thread, draft, muted, now, scores = noScores, seen = new Set(), folded = new Set() }) => {
      const { channel } = thread;
      const messages = thread.messages.map(withinCap);
      const reply = replyTextOf(draft);
      const read = engine.readThread(thread.messages, muted, scores);
      const dangers = dangersIn({ thread: read, rules, messages: thread.messages, folded });
      const state = { ...read, safety: isLifeAtStake(dangers) };
      const checked = reply ? engine.checkDraft(reply, state, scores) : undefined;
      const byRules = () =>
        scores === noScores
          ? []
          : engine.checkDraft(reply, engine.readThread(thread.messages, muted)).findings;
      const findings = withSeen(checked?.findings ?? [], byRules, seen).filter(
        ({ rule }) => !muted.has(rule),
      );
      const slots = slotsFrom(messages, facts, now);
      const plan = replyPlan(engine, reply, state, slots, muted, scores);
      const contact = contactNudge(messages, channel, now);
      const lastTurn = state.turns.at(-1);
      const inDraft = findings.filter((finding) => finding.end > finding.start);
      const shown = gravestFirst(inDraft, maxHints).sort((a, b) => a.start - b.start);
      return {
        state,
        bands: engine.bands,
        reply: plan,
        commitments: promisesOf(facts, { messages, reply, now, locale }),
        ...(contact ? { contact } : {}),
        ...cuesOf(state, thread, engine, nameOf),
        evidenceWords: lastTurn ? evidenceWordsIn(messages[lastTurn.message]!.text, lastTurn) : [],
        advice: advise({
          rules,
          gives: (signal, text) => engine.gives(signal, text, state, scores),
          language,
          pack,
          policyCards,
          nameOf,
          dangers,
          thread: state,
          channel,
          slots,
          messages,
          ...(reply ? { draft: { text: reply, findings } } : {}),
          said: saidBy(plan, rules),
          checked: (lastTurn?.checked ?? true) && (checked?.checked ?? true),
        }),
        draft: shown.flatMap((finding) => {
          const hint = hintOf(rules, finding, nameOf);
          return hint ? [{ ...hint, fixes: engine.fixesFor(finding, reply, state, slots) }] : [];
        }),
        moreInDraft: inDraft.length - shown.length,
        isCapped: {
          draft: reply !== '' && reply.length < (draft?.text.length ?? 0),
          messages: state.turns.some((turn) => turn.isCapped),
        },
        muted: [...muted]
          .filter((rule) => !isSafetyCue(rules.get(rule)))
          .map((rule) => ({ rule, label: labelOf(rules, rule) })),
      };
    },
  };
}

/** Cues since the last reply, gravest first, and those before it. */
function cuesOf(
  { turns }: ThreadState,
  { messages }: Thread,
  { rules }: Engine,
  nameOf: (id: string) => string | undefined,
): Pick<Insight, 'cues' | 'earlier' | 'moreCues'> {
  const replied = lastReply(messages);
  const hintsOf = (turn: ThreadState['turns'][number]): CueHint[] =>
    turn.findings.flatMap((finding) => {
      const hint = hintOf(rules, finding, nameOf);
      return hint ? [{ ...hint, message: messages[turn.message]! }] : [];
    });
  const now = turns.filter(({ message }) => message > replied).flatMap(hintsOf);
  const before = turns.filter(({ message }) => message <= replied).flatMap(hintsOf);
  const cues = now.sort(byGravity).slice(0, maxHints);
  const earlier = before.slice(-maxHints);
  return {
    cues,
    earlier,
    moreCues: { cues: now.length - cues.length, earlier: before.length - earlier.length },
  };
}

/** Danger goes before all else, then what is graver. */
const byGravity = (a: CueHint, b: CueHint): number =>
  Number(b.isSafety ?? false) - Number(a.isSafety ?? false) ||
  Number(b.finding.severity) - Number(a.finding.severity);

function evidenceWordsIn(text: string, { heat, findings }: ThreadState['turns'][number]): string[] {
  const named = findings.filter(({ severity }) => Number(severity) > 0);
  return (heat?.words ?? [])
    .filter(({ start, end }) => !named.some((finding) => finding.start < end && start < finding.end))
    .map(({ start, end }) => text.slice(start, end));
}

function hintOf(
  rules: ReadonlyMap<string, Rule>,
  finding: Finding,
  nameOf: (id: string) => string | undefined,
): Hint | undefined {
  const rule = rules.get(finding.rule);
  if (!rule) return undefined;
  const from = nameOf(rule.id);
  return {
    finding,
    label: rule.label,
    why: rule.why,
    source: rule.source,
    ...(from ? { from } : {}),
    ...(isSafetyCue(rule) ? { isSafety: true as const } : {}),
  };
}
