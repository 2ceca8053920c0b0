/** By what the score of a rule by example is known: its id may stand in several packs, and its sentences change. */
import type { ExampleRule } from '../../format/rule';
import { fnv1a } from '../../model/fnv1a';

const keys = new WeakMap<ExampleRule, string>();
const secondSeed = 0x9dc5811c;

/** The same for rules that are told by the same sentences: 16 hex digits. */
export function exampleKey(rule: ExampleRule): string {
  const known = keys.get(rule);
  if (known) return known;
  const content = JSON.stringify([rule.kind, rule.like, rule.unlike]);
  const key = [fnv1a(content), fnv1a(content, secondSeed)]
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
  keys.set(rule, key);
  return key;
}

/** What its spans are labelled: `agent/our-rule#0123456789abcdef`. */
export const exampleLabel = (rule: ExampleRule): string => `${rule.id}#${exampleKey(rule)}`;

/** The rule's id, where the label is one of a rule by example. */
export function idOfLabel(label: string): string | undefined {
  const at = label.indexOf('#');
  return at < 0 ? undefined : label.slice(0, at);
}
