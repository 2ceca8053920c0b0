import { isSafetyCue, type Rule } from '../format/rule';
import type { Finding, ReadHeat } from '../model/analysis';
import type { Span } from '../model/conversation';
import { idOfLabel } from '../readers/examples/example-label';
import { mergeSentence } from '../readers/merge';
import type { Score } from '../readers/reader';
import type { Scores } from '../readers/scores';
import { heatOf } from './heat/heat';
import { lateScores } from './late-scores';
import type { ReadText } from './quick-reading';

/** What all readers together say of one text. */
export interface Judged {
  findings: Finding[];
  /** Of a whole message; undefined where no reader gave any. */
  heat: ReadHeat | undefined;
}

/**
 * Rules at once, and the scores that have come so far: one judgement. Pure and synchronous;
 * with the same scores the same text is always judged alike, and a score that comes later means judging again.
 *
 * @param text as the rules read it
 * @param rules that are in force
 * @param scores of slow readers; empty until they come, and where they cannot
 * @param lastTurn the customer's last turn, where the text is a draft
 */
export function judge(
  text: ReadText,
  rules: ReadonlyMap<string, Rule>,
  scores: Scores,
  lastTurn?: string,
): Judged {
  const { side, original, sentences, beside } = text;
  const late = lateScores(text, scores, lastTurn);
  const weighty: { start: number; end: number; certainty: number }[] = [];
  const findings = [...sentences, ...beside].flatMap((sentence) => {
    const said = late.of(sentence).map((score) => withoutSilent(score, sentence.silent));
    for (const { label, start, end, certainty } of said.flatMap(({ spans }) => spans)) {
      const rule = rules.get(label);
      if (rule?.kind === 'cue' && rule.severity > 0)
        weighty.push({ start: start + sentence.start, end: end + sentence.start, certainty });
    }
    return mergeSentence(rules, side, { rules: sentence.byRules, late: said }, original, sentence.start);
  });
  return {
    findings: side === 'customer' ? sincere(rules, namedOnce(findings)) : findings,
    heat: heatOf(late.whole, surest(weighty)),
  };
}

/** A rule by example obeys what a pack says of words, as its patterns do. */
function withoutSilent(score: Score, silent: ReadonlySet<string>): Score {
  if (!silent.size) return score;
  return { ...score, spans: score.spans.filter(({ label }) => !silent.has(idOfLabel(label) ?? '')) };
}

/** So many places are enough to point at. */
const maxWords = 3;

const surest = (spans: readonly (Span & { certainty: number })[]): Span[] =>
  [...spans]
    .sort((a, b) => b.certainty - a.certainty)
    .slice(0, maxWords)
    .map(({ start, end }) => ({ start, end }));

/** Where a rule of a cue speaks in a message, what is heard of the same cue adds nothing to it. */
function namedOnce(findings: readonly Finding[]): Finding[] {
  const named = new Set(findings.filter(({ source }) => source !== 'meaning').map(({ rule }) => rule));
  return findings.filter(({ source, rule }) => source !== 'meaning' || !named.has(rule));
}

/** Thanks beside sarcasm are part of it: “Great, another outage. Thank you so much.” A safety cue is part of nothing. */
function sincere(rules: ReadonlyMap<string, Rule>, findings: Finding[]): Finding[] {
  const silenced = new Set(
    findings.flatMap(({ rule: id, source }) => {
      const rule = rules.get(id);
      return source !== 'meaning' && rule?.kind === 'cue' ? rule.silences : [];
    }),
  );
  if (!silenced.size) return findings;
  return findings.filter(({ rule }) => !silenced.has(rule) || isSafetyCue(rules.get(rule)));
}
