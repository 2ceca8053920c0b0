/**
 * From what several readers say of the same words to findings. Where a rule speaks, its words and its fix are shown, and
 * a reader that agrees makes it surer; what no rule names is added. A pattern that was wrong too often waits for another
 * reader to bear it out. Nothing that a rule says by itself is ever taken away by a score that comes late: it adds or
 * sharpens. A rule by example is a rule, whoever else speaks of the sentence.
 */
import { isByExample, type Rule } from '../format/rule';
import type { Finding, FindingSource } from '../model/analysis';
import type { Span } from '../model/conversation';
import { exampleLabel, idOfLabel } from './examples/example-label';
import type { Score, ScoredSpan, Side } from './reader';

/** From severity 4 on a cue calls for a procedure; one that no rule names is one less grave … */
const maxHeardSeverity = 3;

/** … but for somebody's life, where a hint that is missed costs more than one too many. */
const lifeAtStake = 5;

/**
 * A rule's pattern that is right less often than this says nothing by itself: of a draft, where being wrongly flagged turns
 * people off, the bar is higher than of a customer's words, which nobody is blamed for.
 */
export const surePattern: Record<Side, number> = { agent: 0.7, customer: 0.4 };

export interface SentenceScores {
  /** What the pack's own patterns say. */
  rules: Score;
  /** What every slow reader says, as far as it has come. */
  late: readonly Score[];
}

/**
 * @param rules that are in force: what is switched off is off whoever would say it
 * @param offset of the sentence in `text`, the original
 */
export function mergeSentence(
  rules: ReadonlyMap<string, Rule>,
  side: Side,
  scores: SentenceScores,
  text: string,
  offset: number,
): Finding[] {
  const heardOf = (isWanted: (label: string) => boolean) =>
    surest(
      side,
      scores.late.flatMap(({ spans }) => spans).filter(({ label }) => isWanted(label)),
    );
  const late = heardOf((label) => speaks(rules, side, label));
  const named = scores.rules.spans.flatMap((span) => borneOut(rules, side, span, late) ?? []);
  const heard = late.filter((span) => !span.tentative && !named.some((one) => isSame(side, one, span)));
  const byExample = heardOf((label) => idOfLabel(label) !== undefined).flatMap(
    (span) => asRule(rules, side, span) ?? [],
  );
  const finding = (source: FindingSource) => (span: ScoredSpan) =>
    findingOf(rules, source, span, text, offset) ?? [];
  return [
    ...named.flatMap(finding('rule')),
    ...byExample.flatMap(finding('example')),
    ...heard.flatMap(finding('meaning')),
  ];
}

const speaks = (rules: ReadonlyMap<string, Rule>, side: Side, label: string): boolean =>
  rules.get(label)?.kind === (side === 'customer' ? 'cue' : 'wording');

/** What a rule says, as sure as it is with those who agree; nothing where it would have to be borne out and is not. */
function borneOut(
  rules: ReadonlyMap<string, Rule>,
  side: Side,
  span: ScoredSpan,
  late: readonly ScoredSpan[],
): ScoredSpan | undefined {
  const agreeing = late.filter((one) => isSame(side, span, one)).map(({ certainty }) => certainty);
  if (!agreeing.length)
    return span.certainty >= surePattern[side] || mayNotWait(rules, span) ? span : undefined;
  // Two that err on different sentences: wrong only where both are.
  const certainty = 1 - (1 - span.certainty) * (1 - Math.max(...agreeing));
  return { ...span, certainty };
}

/** Thanks are not marked by every reader of labelled texts, and danger must not be missed. */
const mayNotWait = (rules: ReadonlyMap<string, Rule>, { label }: ScoredSpan): boolean => {
  const rule = rules.get(label);
  return rule?.kind === 'cue' && (rule.safetyCritical || rule.severity === 0 || rule.severity >= 4);
};

/**
 * Do two readers speak of the same thing? In a message: of the same cue. In a draft: of the same words, since one fault
 * may go by two names and one hint is enough.
 */
const isSame = (side: Side, a: ScoredSpan, b: ScoredSpan): boolean =>
  side === 'customer' ? a.label === b.label : touch(a, b);

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Of spans that speak of the same thing, the surest: two readers that agree say it once. */
function surest(side: Side, spans: readonly ScoredSpan[]): ScoredSpan[] {
  if (spans.length < 2) return [...spans];
  const kept: ScoredSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.certainty - a.certainty)) {
    const isSaid = (one: ScoredSpan) =>
      Boolean(one.tentative) === Boolean(span.tentative) && touch(one, span) && isSame(side, one, span);
    if (!kept.some(isSaid)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** As a span of the very rule that was read by; one that has other sentences by now has not been heard yet. */
function asRule(rules: ReadonlyMap<string, Rule>, side: Side, span: ScoredSpan): ScoredSpan | undefined {
  const label = idOfLabel(span.label) ?? '';
  const rule = rules.get(label);
  const isOurs = rule && speaks(rules, side, label) && isByExample(rule) && exampleLabel(rule) === span.label;
  if (!isOurs) return undefined;
  return { ...span, label, rewrites: rule.kind === 'wording' ? rule.rewrites : [] };
}

function findingOf(
  rules: ReadonlyMap<string, Rule>,
  source: FindingSource,
  { label, certainty, start: from, end: to, rewrites = [] }: ScoredSpan,
  text: string,
  offset: number,
): Finding | undefined {
  const rule = rules.get(label);
  if (!rule) return undefined;
  const [start, end] = [from + offset, to + offset];
  return {
    rule: label,
    source,
    certainty,
    severity: source === 'meaning' ? softened(rule.severity) : rule.severity,
    start,
    end,
    text: text.slice(start, end),
    rewrites: [...rewrites],
    evidence: [{ start, end }],
  };
}

/** What no rule names only suggests. */
const softened = (severity: Finding['severity']): Finding['severity'] =>
  typeof severity === 'number'
    ? severity === lifeAtStake
      ? severity
      : Math.min(severity, maxHeardSeverity)
    : severity === 'tip'
      ? 'tip'
      : 'suggest';
