/** Warnings about a rule that holds and may still surprise. Pure. */
import { createEngine } from '../engine/engine';
import { compile } from '../engine/pattern';
import { PatternIndex } from '../engine/pattern-index';
import { wordsOf } from '../engine/rule-set';
import { tokenize } from '../engine/tokenize';
import type { Pack } from './format/pack';
import type { Rule } from './format/rule';

/**
 * @param pack everything that will be in force, the rule among it
 * @returns sentences for the rule's author
 */
export function lintRule(pack: Pack, rule: Rule): string[] {
  if (rule.kind !== 'cue' && rule.kind !== 'wording') return [];
  const texts = rule.examples.map(({ text }) => text.replace(/[[\]]/g, ''));
  return [...unproved(pack, rule, texts), ...overlaps(pack, rule, texts)];
}

type Matching = Extract<Rule, { kind: 'cue' | 'wording' }>;

/** A pattern that no example uses may never match anything. */
function unproved(pack: Pack, rule: Matching, texts: readonly string[]): string[] {
  const words = wordsOf(pack);
  const sentences = texts.flatMap((text) => tokenize(text));
  return rule.match.flatMap((item) => {
    const pattern = typeof item === 'string' ? item : item.pattern;
    const index = new PatternIndex<true>();
    index.add(compile(pattern, words), true);
    let found = false;
    for (const sentence of sentences)
      index.scan(sentence, () => {
        found = true;
      });
    return found ? [] : [`No example uses “${pattern}”: it may never match. Add one, or take it out.`];
  });
}

/** Another rule that speaks in the same words: two hints for one sentence, or one that hides the other. */
function overlaps(pack: Pack, rule: Matching, texts: readonly string[]): string[] {
  const engine = createEngine(pack);
  const calm = engine.readThread([]);
  const others = texts.flatMap((text) => {
    const { findings } = rule.kind === 'cue' ? engine.readCustomer(text) : engine.checkDraft(text, calm);
    const own = findings.filter((finding) => finding.rule === rule.id);
    return findings.filter(
      (finding) =>
        finding.rule !== rule.id &&
        finding.end > finding.start &&
        own.some(({ start, end }) => finding.start < end && start < finding.end),
    );
  });
  return [...new Map(others.map((one) => [one.rule, one])).values()].map(
    ({ rule: id, text }) => `${id} speaks in the same words, “${text}”: the agent would see both.`,
  );
}
