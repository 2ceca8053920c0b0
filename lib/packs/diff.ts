import type { Pack } from '../format/pack';

export interface PackChange {
  kind: 'added' | 'removed' | 'changed';
  /** Such as `agent/jargon`, `card legal`, `version`. */
  what: string;
  /** The keys that differ, for something changed. */
  keys: string[];
}

const lists = { rules: '', steps: '', vetoes: 'veto ', cards: 'card ', macros: 'macro ' } as const;
const values = ['name', 'version', 'language', 'author', 'licence', 'extends', 'switches'] as const;
const records = [
  'words',
  'signals',
  'severities',
  'vocabulary',
  'bands',
  'masks',
  'phrases',
  'adapters',
] as const;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a newer version of a pack adds, removes and changes. */
export function diff(before: Pack, after: Pack): PackChange[] {
  const changes: PackChange[] = [];
  for (const key of [...values, ...records])
    if (!same(before[key], after[key])) changes.push({ kind: 'changed', what: key, keys: [] });
  for (const [list, prefix] of Object.entries(lists) as [keyof typeof lists, string][]) {
    const old = new Map(before[list].map((item) => [item.id, item as Record<string, unknown>]));
    const now = new Map(after[list].map((item) => [item.id, item as Record<string, unknown>]));
    for (const [id, item] of now) {
      const earlier = old.get(id);
      if (!earlier) changes.push({ kind: 'added', what: prefix + id, keys: [] });
      else if (!same(earlier, item)) {
        const keys = [...new Set([...Object.keys(earlier), ...Object.keys(item)])];
        changes.push({
          kind: 'changed',
          what: prefix + id,
          keys: keys.filter((key) => !same(earlier[key], item[key])),
        });
      }
    }
    for (const id of old.keys())
      if (!now.has(id)) changes.push({ kind: 'removed', what: prefix + id, keys: [] });
  }
  return changes;
}
