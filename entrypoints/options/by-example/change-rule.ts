/** A rule as it is being written, from one way of finding to the other and from one side to the other. Pure. */

import { t } from '../../../lib/ui/translate';

/** Whatever stands in the editor: it need not hold. */
export type LooseRule = Record<string, unknown>;

export const findsByExample = (rule: LooseRule): boolean => 'like' in rule || 'unlike' in rule;

const textsOf = (list: unknown): string[] =>
  (Array.isArray(list) ? (list as unknown[]) : [])
    .map((item) =>
      typeof item === 'string' ? item : String((item as { text?: unknown } | null)?.text ?? ''),
    )
    .map((text) => text.replace(/[[\]]/g, ''))
    .filter(Boolean);

/** What proved the patterns becomes what is found by example. */
export function byExamples({ match: _, examples, counterExamples, rewrites, ...rule }: LooseRule): LooseRule {
  // Rewrites were for some words of a sentence; now they would stand in the place of the whole.
  const kept = Array.isArray(rewrites) && rewrites.length ? {} : { rewrites };
  return withoutUndefined({ ...rule, ...kept, like: textsOf(examples), unlike: textsOf(counterExamples) });
}

/** … and back: each example is marked as a whole, until somebody says which of its words are meant. */
export function byPatterns({ like, unlike, ...rule }: LooseRule): LooseRule {
  return {
    ...rule,
    match: [],
    examples: textsOf(like).map((text) => ({ text: `[${text}]` })),
    counterExamples: textsOf(unlike),
  };
}

const shared = ['label', 'why', 'source', 'unless', 'like', 'unlike'] as const;

/** The same sentences about the other side; what only one side has goes. */
export function ofKind(rule: LooseRule, kind: 'cue' | 'wording'): LooseRule {
  const kept = Object.fromEntries(shared.filter((key) => key in rule).map((key) => [key, rule[key]]));
  const name = String(rule.id ?? '').replace(/^(agent|customer)\//, '');
  return kind === 'cue'
    ? { kind, id: `customer/${name}`, group: 'stakes', severity: 2, ...kept }
    : { kind, id: `agent/${name}`, family: t('optionsFormOwnFamily'), severity: 'suggest', ...kept };
}

const withoutUndefined = (rule: LooseRule): LooseRule =>
  Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
