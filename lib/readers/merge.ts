/**
 * From what several readers say of the same words to findings. Where a rule speaks, its words and its fix are shown;
 * what was learned adds what no rule names. Nothing that rules say is ever taken away by another reader, so a score
 * that comes late adds or sharpens. A rule by example is a rule, whoever else speaks of the sentence.
 */
import { isByExample, type Rule } from '../format/rule';
import type { Finding, FindingSource } from '../model/analysis';
import { exampleLabel, idOfLabel } from './examples/example-label';
import type { Score, ScoredSpan, Side } from './reader';

/** From severity 4 on a cue calls for a procedure; that is left to rules, which say exactly why. */
const maxLearnedSeverity = 3;

export interface SentenceScores {
  /** What the pack's own patterns say. */
  rules: Score;
  /** What every other reader says, those that answered at once before those that came late. */
  learned: readonly Score[];
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
  const named = scores.rules.spans.map((span) => findingOf(rules, side, 'rule', span, text, offset));
  const late = surest(scores.learned.flatMap(({ spans }) => spans));
  const byExample = late
    .filter(({ label }) => idOfLabel(label) !== undefined)
    .map((span) => exampleFindingOf(rules, side, span, text, offset));
  // In a draft one hint a sentence is enough: a rule has its reason and its fix, what was learned has neither.
  const isSaid = (label: string) =>
    side === 'agent'
      ? scores.rules.spans.length > 0
      : scores.rules.spans.some((span) => span.label === label);
  const learned = late
    .filter(({ label }) => idOfLabel(label) === undefined && !isSaid(label))
    .map((span) => findingOf(rules, side, 'learned', span, text, offset));
  return [...named, ...byExample, ...learned].flatMap((finding) => finding ?? []);
}

/** Of spans of one label that share words, the surest: two readers that agree say it once. */
function surest(spans: readonly ScoredSpan[]): ScoredSpan[] {
  if (spans.length < 2) return [...spans];
  const kept: ScoredSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.certainty - a.certainty)) {
    const shares = (one: ScoredSpan) =>
      one.label === span.label && one.start < span.end && span.start < one.end;
    if (!kept.some(shares)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Of the very rule that was read by: one that has other sentences by now has not been heard yet. */
function exampleFindingOf(
  rules: ReadonlyMap<string, Rule>,
  side: Side,
  span: ScoredSpan,
  text: string,
  offset: number,
): Finding | undefined {
  const label = idOfLabel(span.label) ?? '';
  const rule = rules.get(label);
  if (!rule || !isByExample(rule) || exampleLabel(rule) !== span.label) return undefined;
  const rewrites = rule.kind === 'wording' ? rule.rewrites : [];
  return findingOf(rules, side, 'example', { ...span, label, rewrites }, text, offset);
}

function findingOf(
  rules: ReadonlyMap<string, Rule>,
  side: Side,
  source: FindingSource,
  { label, certainty, start: from, end: to, rewrites = [] }: ScoredSpan,
  text: string,
  offset: number,
): Finding | undefined {
  const rule = rules.get(label);
  const kind = side === 'customer' ? 'cue' : 'wording';
  if (rule?.kind !== kind) return undefined;
  const [start, end] = [from + offset, to + offset];
  return {
    rule: label,
    source,
    certainty,
    severity: source === 'learned' ? softened(rule.severity) : rule.severity,
    start,
    end,
    text: text.slice(start, end),
    rewrites: [...rewrites],
    evidence: [{ start, end }],
  };
}

/** What was learned and not named only suggests. */
const softened = (severity: Finding['severity']): Finding['severity'] =>
  typeof severity === 'number'
    ? Math.min(severity, maxLearnedSeverity)
    : severity === 'tip'
      ? 'tip'
      : 'suggest';
