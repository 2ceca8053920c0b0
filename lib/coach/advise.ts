/**
 * Findings and conversation -> what to do next, gravest first. Pure.
 */
import type { Pack } from '../format/pack';
import { isSafetyCue, type Rule } from '../format/rule';
import { fill } from '../format/slot';
import type { Finding } from '../model/analysis';
import { buildPhrases, type PhraseContext, wasSaid } from '../phrases/choosing';
import { type Danger, dangersIn, isLifeAtStake, lifeAtStake } from './danger/dangers';

export type AdviceKind = 'safety' | 'procedure' | 'not-checked' | 'phrase' | 'missing';

export interface Advice {
  kind: AdviceKind;
  /** What the agent reads; for `phrase` the very sentence to insert. Empty for `not-checked`. */
  text: string;
  /** Where a pack gives a reason. */
  why?: string;
  /** The rule, cue, card or macro behind it. */
  rule?: string;
  /** How sharply something missing is said. */
  level?: Finding['severity'];
  /** What a card is called. */
  title?: string;
  /** In words that no rule names it is a guess, and says so. */
  isGuess?: boolean;
  /** The team approved the sentence. */
  isApproved?: boolean;
  /** Sentences that the team approved for a card. */
  lines?: readonly string[];
  /** The pack that it came from, where it is not the built-in one. */
  from?: string;
  /** By what it can be folded away; of what speaks of danger alone. */
  folds?: readonly string[];
  /** The agent has folded it away, and can have it back. */
  isFolded?: boolean;
}

export interface AdviceContext extends PhraseContext {
  pack: Pick<Pack, 'phrases' | 'cards' | 'macros'>;
  messages: readonly { id?: string; speaker: string; text: string; note?: boolean }[];
  /** Cards that an enterprise policy brings: only they take the place of what is said of a safety cue. */
  policyCards?: ReadonlySet<string>;
  /** What the agent has folded away. */
  folded?: ReadonlySet<string>;
  /** The safety cues that count now; sought in the messages where they are absent. */
  dangers?: readonly Danger[];
  /** The pack that a card or macro came from. */
  nameOf?: (id: string) => string | undefined;
  /** Does a text give this signal of the pack? */
  gives(signal: string, text: string): boolean;
  /** The draft's findings; absent while there is none. */
  draft?: { text: string; findings: readonly Finding[] };
  /** Rules about what is missing that the reply's steps say already. */
  said?: ReadonlySet<string>;
  /** false: the language is not one the pack reads. */
  checked: boolean;
}

/**
 * All that may be said now, most important first. The panel shows the first and keeps the rest folded. Danger is said
 * whatever else is not checked.
 */
export function advise(situation: AdviceContext): Advice[] {
  const { dangers = dangersIn(situation) } = situation;
  const paths = [
    ...safetyPaths(situation, dangers),
    ...cardsFor(situation, dangers, current(situation, dangers)),
    ...defaultPaths(situation, dangers),
  ];
  // Better no hint than a wrong one.
  if (!situation.checked) return [...paths, { kind: 'not-checked', text: '' }];
  // Harm comes before tone: nothing else is said.
  if (isLifeAtStake(dangers)) return paths;
  return [...paths, ...missingIn(situation), ...sentencesFor(situation)];
}

/** What is said of danger alone: the built-in line and the cards for it. */
export const safetyAdvice = (situation: Carded & CardContext, dangers: readonly Danger[]): Advice[] => [
  ...safetyPaths(situation, dangers),
  ...cardsFor(situation, dangers, []),
];

type CardContext = Pick<AdviceContext, 'rules' | 'nameOf'>;
type Carded = Pick<AdviceContext, 'pack' | 'policyCards'>;

/** The findings that count now: where life is at stake all there ever were, else those of the last turn. */
function current({ thread }: AdviceContext, dangers: readonly Danger[]): Finding[] {
  return isLifeAtStake(dangers)
    ? thread.turns.flatMap((turn) => turn.findings)
    : (thread.turns.at(-1)?.findings ?? []);
}

/** What is built in says what to do about danger, whatever cards a pack has for it; a policy's own take its place. */
function safetyPaths({ pack, policyCards }: Carded, dangers: readonly Danger[]): Advice[] {
  const replaced = new Set(pack.cards.flatMap(({ id, cue }) => (policyCards?.has(id) ? cue : [])));
  return dangers
    .filter(({ rule }) => !replaced.has(rule.id))
    .map(
      ({ rule, source, severity, folds, isFolded }): Advice => ({
        kind: severity === lifeAtStake ? 'safety' : 'procedure',
        text: rule.why,
        why: rule.source,
        rule: rule.id,
        ...(source === 'meaning' ? { title: rule.label, isGuess: true } : {}),
        folds,
        ...(isFolded ? { isFolded } : {}),
      }),
    );
}

/** A team's own card takes the place of what is said by default, and stands beside what is said of danger. */
function cardsFor(
  { rules, pack, nameOf = () => undefined }: Carded & CardContext,
  dangers: readonly Danger[],
  findings: readonly Finding[],
): Advice[] {
  const others = findings.filter(({ rule }) => !isSafetyCue(rules.get(rule)));
  return pack.cards.flatMap(({ id, cue, title, text, lines }): Advice[] => {
    const own = dangers.filter(({ rule }) => cue.includes(rule.id));
    const isElse = others.some(({ rule }) => cue.includes(rule));
    if (!own.length && !isElse) return [];
    const isSafety = own.some(({ severity }) => severity === lifeAtStake);
    const isFolded = !isElse && own.every((danger) => danger.isFolded);
    return [
      {
        kind: isSafety ? 'safety' : 'procedure',
        title,
        text,
        rule: id,
        lines,
        ...named(nameOf(id)),
        ...(own.length && !isElse ? { folds: own.flatMap(({ folds }) => folds) } : {}),
        ...(isFolded ? { isFolded } : {}),
      },
    ];
  });
}

/** What a grave cue asks for where no card says it; a procedure also where no rule names it. */
function defaultPaths(situation: AdviceContext, dangers: readonly Danger[]): Advice[] {
  if (isLifeAtStake(dangers)) return [];
  const { rules, pack, thread } = situation;
  const carded = new Set(pack.cards.flatMap(({ cue }) => cue));
  const last = thread.turns.at(-1)?.findings ?? [];
  const isGrave = ({ rule: id, source, severity }: Finding): boolean =>
    (source === 'rule' ? severity : severityOf(rules.get(id))) === 4;
  const grave = last.filter((finding) => finding.source !== 'meaning' && isGrave(finding));
  const heard = last.filter((finding) => finding.source === 'meaning' && isGrave(finding));
  return unique([...grave, ...heard]).flatMap(({ rule: id, source }): Advice[] => {
    const rule = rules.get(id);
    if (!rule || isSafetyCue(rule) || carded.has(id)) return [];
    const guess = source === 'meaning' ? { title: rule.label, isGuess: true } : {};
    return [{ kind: 'procedure', text: rule.why, why: rule.source, rule: id, ...guess }];
  });
}

const severityOf = (rule: Rule | undefined): number | undefined =>
  rule?.kind === 'cue' ? rule.severity : undefined;

/** What the draft lacks and no step says. */
const missingIn = ({ rules, draft, said }: AdviceContext): Advice[] =>
  (draft?.findings ?? [])
    .filter(({ rule, start, end }) => start === end && !said?.has(rule))
    .flatMap(({ rule: id, severity }): Advice[] => {
      const rule = rules.get(id);
      return rule ? [{ kind: 'missing', text: rule.why, why: rule.source, rule: id, level: severity }] : [];
    });

/** Sentences to say: those that the team approved before those that are built. */
function sentencesFor(situation: AdviceContext): Advice[] {
  const { rules, pack, nameOf = () => undefined, slots } = situation;
  if (isHeard(situation)) return [];
  const cues = new Set((situation.thread.turns.at(-1)?.findings ?? []).map(({ rule }) => rule));
  const approved = pack.macros
    .filter(({ cue }) => cue.some((id) => cues.has(id)))
    .flatMap(({ id, text: written }): Advice[] => {
      const text = fill(written, slots);
      if (!text || wasSaid(text, situation)) return [];
      return [{ kind: 'phrase', text, isApproved: true, rule: id, ...named(nameOf(id)) }];
    });
  const built = buildPhrases(pack.phrases, situation).map(({ text, occasion }): Advice => {
    const rule = 'cue' in occasion ? rules.get(occasion.cue) : undefined;
    return { kind: 'phrase', text, ...(rule ? { why: rule.why, rule: rule.id } : {}) };
  });
  return [...approved, ...built];
}

/** The draft already says that it was heard, and says it well: no more sentences are offered. */
function isHeard({ draft, gives }: AdviceContext): boolean {
  if (!draft) return false;
  const harsh = draft.findings.some(
    ({ start, end, severity }) => end > start && (severity === 'warn' || severity === 'stop'),
  );
  return !harsh && gives('acknowledgement', draft.text);
}

const unique = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [finding.rule, finding])).values(),
];

const named = (from: string | undefined): { from?: string } => (from ? { from } : {});
