/** How right each pattern of the built-in rules was on labelled texts: one that errs too often waits for meaning. */

import { compilePack } from '../../lib/engine/compiled-pack';
import { createQuickReading } from '../../lib/engine/quick-reading';
import { corePack } from '../../lib/packs/core';
import type { PatternRecord } from '../../lib/readers/rules/pattern-record';
import type { DraftSet } from './draft-sets';
import type { MessageSet } from './message-sets';
import { touch } from './span';

/** Counts by rule and pattern, over all labelled sets; tips only where they were labelled. */
export function patternRecord(drafts: readonly DraftSet[], messages: readonly MessageSet[]): PatternRecord {
  const pack = corePack();
  const read = createQuickReading(compilePack(pack));
  const severities = new Map(pack.rules.map(({ id, severity }) => [id, severity]));
  const record: Record<string, Record<string, [number, number]>> = {};
  const count = (rule: string, pattern: string, isRight: boolean): void => {
    const patterns = record[rule] ?? {};
    const [right, wrong] = patterns[pattern] ?? [0, 0];
    patterns[pattern] = isRight ? [right + 1, wrong] : [right, wrong + 1];
    record[rule] = patterns;
  };
  for (const { drafts: all, tips } of drafts) {
    for (const { text, either } of all) {
      for (const { start: offset, byRules } of read('agent', text).sentences) {
        for (const { label, pattern, start, end } of byRules.spans) {
          if (!pattern || (!tips && severities.get(label) === 'tip')) continue;
          const at = { start: start + offset, end: end + offset };
          count(
            label,
            pattern,
            either.some((span) => touch(span, at)),
          );
        }
      }
    }
  }
  for (const { messages: all, hasCues } of messages) {
    if (!hasCues) continue;
    for (const { text, cues } of all) {
      for (const { byRules } of read('customer', text).sentences) {
        for (const { label, pattern } of byRules.spans)
          if (pattern) count(label, pattern, cues.includes(label));
      }
    }
  }
  return record;
}

export function patternLines(
  record: PatternRecord,
  waits: (rule: string, right: number, wrong: number) => boolean,
): string[] {
  const rows = Object.entries(record).flatMap(([rule, patterns]) =>
    Object.entries(patterns).map(([pattern, [right, wrong]]) => ({ rule, pattern, right, wrong })),
  );
  const waiting = rows.filter(({ rule, right, wrong }) => waits(rule, right, wrong));
  const firm = rows.filter(({ rule, right, wrong }) => !waits(rule, right, wrong));
  const precisionOf = (some: typeof rows) => {
    const right = some.reduce((sum, one) => sum + one.right, 0);
    return (right / (right + some.reduce((sum, one) => sum + one.wrong, 0))).toFixed(2);
  };
  return [
    `Patterns that fired on these texts: ${rows.length}, precision ${precisionOf(rows)}. Waiting for meaning to agree: ${waiting.length}, precision ${precisionOf(waiting)}; the others: ${precisionOf(firm)}.`,
    '| rule | pattern | right | wrong | |',
    '| --- | --- | --- | --- | --- |',
    ...rows
      .sort((a, b) => a.rule.localeCompare(b.rule) || b.wrong - a.wrong)
      .map(
        ({ rule, pattern, right, wrong }) =>
          `| ${rule} | \`${pattern.replaceAll('|', '\\|')}\` | ${right} | ${wrong} | ${waits(rule, right, wrong) ? 'waits' : ''} |`,
      ),
  ];
}
