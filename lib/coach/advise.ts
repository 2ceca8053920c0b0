/**
 * Findings and conversation -> what to do next, gravest first. Pure.
 */
import type { Pack } from '../format/pack';
import type { Rule } from '../format/rule';
import { fill } from '../format/slot';
import type { Finding } from '../model/analysis';
import { buildPhrases, type PhraseContext, wasSaid } from '../phrases/choosing';

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
}

export interface AdviceContext extends PhraseContext {
  pack: Pick<Pack, 'phrases' | 'cards' | 'macros'>;
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

/** All that may be said now, most important first. The panel shows the first and keeps the rest folded. */
export function advise(situation: AdviceContext): Advice[] {
  // Better no hint than a wrong one.
  if (!situation.checked) return [{ kind: 'not-checked', text: '' }];
  const paths = [...cardsFor(situation), ...defaultPaths(situation)];
  // Harm comes before tone: nothing else is said.
  if (situation.thread.safety) return paths;
  return [...paths, ...missingIn(situation), ...sentencesFor(situation)];
}

/** The findings that count now: of safety all there ever were, else those of the last turn. */
function current({ thread }: AdviceContext): Finding[] {
  return thread.safety
    ? thread.turns.flatMap((turn) => turn.findings)
    : (thread.turns.at(-1)?.findings ?? []);
}

/** A team's own card takes the place of what is said by default. */
function cardsFor(situation: AdviceContext): Advice[] {
  const { pack, nameOf = () => undefined } = situation;
  const findings = current(situation);
  return pack.cards
    .filter(({ cue }) => findings.some(({ rule }) => cue.includes(rule)))
    .map(({ id, cue, title, text, lines }): Advice => {
      const isSafety = findings.some(({ rule, severity }) => severity === 5 && cue.includes(rule));
      return {
        kind: isSafety ? 'safety' : 'procedure',
        title,
        text,
        rule: id,
        lines,
        ...named(nameOf(id)),
      };
    });
}

/** What a grave cue asks for where no card says it; a procedure also where no rule names it. */
function defaultPaths(situation: AdviceContext): Advice[] {
  const { rules, pack, thread } = situation;
  const carded = new Set(pack.cards.flatMap(({ cue }) => cue));
  const isGrave = ({ rule: id, source, severity }: Finding): boolean =>
    thread.safety ? severity === 5 : source === 'rule' ? severity === 4 : severityOf(rules.get(id)) === 4;
  const last = thread.turns.at(-1)?.findings ?? [];
  const heard = last.filter(
    (finding) => finding.source === 'meaning' && severityOf(rules.get(finding.rule)) === 4,
  );
  return unique([...current(situation).filter(isGrave), ...heard]).flatMap(
    ({ rule: id, source, severity }): Advice[] => {
      const rule = rules.get(id);
      if (!rule || carded.has(id)) return [];
      const kind = severity === 5 ? 'safety' : 'procedure';
      const guess = source === 'meaning' ? { title: rule.label, isGuess: true } : {};
      return [{ kind, text: rule.why, why: rule.source, rule: id, ...guess }];
    },
  );
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
  const cues = new Set(current(situation).map(({ rule }) => rule));
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
