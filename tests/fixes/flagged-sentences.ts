import type { Engine } from '../../lib/engine/engine';
import type { CheckRule, Rule, Wording } from '../../lib/format/rule';
import type { Finding, ThreadState } from '../../lib/model/analysis';

/** Sentences by family that no pattern has to hear, the flagged words in [brackets], one a line. */
const files = import.meta.glob<string>('./sentences/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A draft with words that its family would flag, as a reader of meaning points at them. */
export interface Flagged {
  rule: Wording | CheckRule;
  draft: string;
  start: number;
  end: number;
}

/** A rule that offers something in the place of what it finds. */
export const isFixable = (rule: Rule): rule is Wording | CheckRule =>
  rule.kind === 'wording' || (rule.kind === 'check' && rule.instead.length > 0);

export const furtherOf = (id: string): string[] =>
  (files[`./sentences/${id.split('/')[1]}.txt`] ?? '').split('\n').filter(Boolean);

/** All that is known of what a rule flags: its examples, and what stands beside its patterns. */
export function flaggedBy(engine: Engine, rule: Wording | CheckRule): Flagged[] {
  if (rule.kind === 'wording')
    return [...(rule.examples ?? []).map(({ text }) => text), ...furtherOf(rule.id)].map((text) => {
      const start = text.indexOf('[');
      const end = text.indexOf(']') - 1;
      return { rule, draft: text.replace('[', '').replace(']', ''), start, end };
    });
  return rule.cases.flatMap(({ context, draft }) => {
    const thread = engine.readThread(context.map(({ role: speaker, text }) => ({ speaker, text })));
    return engine
      .checkDraft(draft, thread)
      .findings.filter(({ rule: id, start, end }) => id === rule.id && end > start)
      .map(({ start, end }) => ({ rule, draft, start, end }));
  });
}

/** The finding with the words' own rewrites, where a pattern finds them in this thread; without any where none does. */
export function findingOf(
  engine: Engine,
  { rule, draft, start, end }: Flagged,
  thread: ThreadState,
): Finding {
  const named = engine
    .checkDraft(draft, thread)
    .findings.find((one) => one.rule === rule.id && one.start === start && one.end === end);
  return (
    named ?? {
      rule: rule.id,
      source: 'meaning',
      certainty: 0.8,
      severity: rule.severity,
      start,
      end,
      text: draft.slice(start, end),
      rewrites: [],
      evidence: [{ start, end }],
    }
  );
}
