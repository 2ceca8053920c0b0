import type { Adapter } from '../model/adapter';
import type { AdapterFault } from '../model/protocol';

/** What can be used of an adapter, and what cannot. */
export interface SoundAdapter {
  adapter: Adapter;
  faults: readonly AdapterFault[];
}

/** Lists of texts that are no selectors. */
const plain = new Set(['matches', 'unsure']);
const known = new WeakMap<Adapter, SoundAdapter>();

/**
 * The adapter without the selectors that the browser cannot read: one of them would throw wherever it is used, and
 * take along all that is read after it. Each that was left out is named.
 */
export function soundAdapter(adapter: Adapter, document: Document): SoundAdapter {
  const before = known.get(adapter);
  if (before) return before;
  const faults: AdapterFault[] = [];
  const sound = { adapter: mended(adapter, '', adapter.id, document, faults), faults };
  known.set(adapter, sound);
  return sound;
}

function mended<T extends object>(
  parts: T,
  path: string,
  adapter: string,
  document: Document,
  faults: AdapterFault[],
): T {
  const isReadable = (one: unknown, part: string): boolean => {
    const selector = selectorOf(one);
    try {
      // `{id}` stands for a conversation's id, which is known only later.
      if (selector) document.createDocumentFragment().querySelector(selector.replaceAll('{id}', 'id'));
      return true;
    } catch {
      faults.push({ adapter, part, selector: selector! });
      return false;
    }
  };
  const entries = Object.entries(parts).flatMap(([name, value]): [string, unknown][] => {
    const part = path + name;
    if (plain.has(part) || typeof value !== 'object') return [[name, value]];
    if (Array.isArray(value)) return [[name, value.filter((one) => isReadable(one, part))]];
    if (!isReadable(value, part)) return [];
    return [[name, 'in' in value ? value : mended(value, `${part}.`, adapter, document, faults)]];
  });
  return Object.fromEntries(entries) as T;
}

/** A list's own text, a text source's or a speaker rule's `selector`, or where the words of a note stand. */
const selectorOf = (one: unknown): string | undefined => {
  if (typeof one === 'string') return one;
  const { selector, in: within } = one as { selector?: string; in?: string };
  return selector ?? within;
};
