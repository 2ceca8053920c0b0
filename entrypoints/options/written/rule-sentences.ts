/** The sentences of a rule as it is written, some of which may once have been a customer's or a colleague's. */
import { isRecord } from '../../../lib/settings/stored/salvage';

/** Lists of a rule that hold sentences, plain or as `{ text, fixed }`. */
const lists = ['examples', 'counterExamples', 'like', 'unlike', 'rewrites', 'instead'] as const;
const parts = ['text', 'fixed'] as const;

/** A sentence of a rule, and the same without what may tell whose it is. */
export interface RuleSentence {
  text: string;
  instead: string;
}

/**
 * Sentences that are new in a rule, each without the names, numbers, addresses and links that were found in it: others,
 * such as a rare name, only a person finds.
 * @param json the rule as it is written
 * @param before whatever is in force already, as text
 * @param seen sentences that somebody has looked at and kept
 */
export async function newSentences(
  json: string,
  before: string,
  seen: ReadonlySet<string>,
): Promise<RuleSentence[]> {
  // The lists of names are large, and needed for this alone.
  const { anonymousSentence } = await import('../../../lib/packs/anonymous-sentence');
  const texts: string[] = [];
  changed(json, (text) => {
    texts.push(text);
    return text;
  });
  return [...new Set(texts)].flatMap((text) => {
    const isKnown = seen.has(text) || before.includes(JSON.stringify(text));
    return isKnown || !text.trim() ? [] : [{ text, instead: anonymousSentence(text) }];
  });
}

/** @returns the rule with other sentences in the place of these, as text */
export const withSentences = (json: string, others: ReadonlyMap<string, string>): string =>
  JSON.stringify(
    changed(json, (text) => others.get(text) ?? text),
    null,
    2,
  );

function changed(json: string, change: (text: string) => string): unknown {
  const rule: unknown = JSON.parse(json);
  if (!isRecord(rule)) return rule;
  const next = { ...rule };
  for (const list of lists) {
    const entries = rule[list];
    if (Array.isArray(entries))
      next[list] = (entries as unknown[]).map((entry) => changedEntry(entry, change));
  }
  return next;
}

function changedEntry(entry: unknown, change: (text: string) => string): unknown {
  if (typeof entry === 'string') return change(entry);
  if (!isRecord(entry)) return entry;
  const next = { ...entry };
  for (const part of parts) if (typeof entry[part] === 'string') next[part] = change(entry[part]);
  return next;
}
