import { callOn, find } from '../../editors/unshadowed';
import type { Adapter } from '../../model/adapter';
import type { AdapterFault } from '../../model/protocol';
import { isPlainPart, selectorOf } from './adapter-selectors';

/** What can be used of an adapter, and what cannot. */
export interface SoundAdapter {
  adapter: Adapter;
  faults: readonly AdapterFault[];
}

const known = new WeakMap<Adapter, SoundAdapter>();

/**
 * The adapter without the selectors that the browser cannot read: one of them would throw wherever it is used, and
 * take along all that is read after it. Each that was left out is named.
 */
export function soundAdapter(given: Adapter, document: Document): SoundAdapter {
  const before = known.get(given);
  if (before) return before;
  const probe = callOn(document, 'createDocumentFragment');
  const faults: AdapterFault[] = [];
  const sound = { adapter: mended(given, ''), faults };
  known.set(given, sound);
  return sound;

  function mended<T extends object>(parts: T, path: string): T {
    const entries = Object.entries(parts).flatMap(([name, value]): [string, unknown][] => {
      const part = path + name;
      if (isPlainPart(part) || typeof value !== 'object') return [[name, value]];
      if (Array.isArray(value)) return [[name, value.filter((one) => isReadable(one, part))]];
      if ('in' in value) return isReadable(value, part) ? [[name, value]] : [];
      return [[name, mended(value, `${part}.`)]];
    });
    return Object.fromEntries(entries) as T;
  }

  function isReadable(one: unknown, part: string): boolean {
    const selector = selectorOf(one);
    try {
      // `{id}` stands for a conversation's id, which is known only later.
      if (selector) find(probe, selector.replaceAll('{id}', 'id'));
      return true;
    } catch {
      faults.push({ adapter: given.id, part, selector: selector! });
      return false;
    }
  }
}
