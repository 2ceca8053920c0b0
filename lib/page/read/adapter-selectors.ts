import type { Adapter } from '../../model/adapter';

/** Lists of texts that are no selectors. */
const plain = /^(matches|unsure)$/;

/** @param part where in an adapter, such as `message.item` */
export const isPlainPart = (part: string): boolean => plain.test(part);

/** A list's own text, a text source's or a speaker rule's `selector`, or where the words of a note stand. */
export const selectorOf = (one: unknown): string | undefined => {
  if (typeof one === 'string') return one;
  const { selector, in: within } = one as { selector?: string; in?: string };
  return selector ?? within;
};

/** Every selector of an adapter with its place: `message.item[1]`, `message.speaker[0].selector`. */
export function selectorsOf(adapter: Adapter): Generator<{ path: string; selector: string }> {
  return within(adapter, '');
}

function* within(parts: object, path: string): Generator<{ path: string; selector: string }> {
  for (const [name, value] of Object.entries(parts) as [string, unknown][]) {
    const part = path + name;
    if (isPlainPart(part) || typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      if ('in' in value) yield { path: `${part}.in`, selector: String(value.in) };
      else yield* within(value, `${part}.`);
      continue;
    }
    for (const [n, one] of (value as unknown[]).entries()) {
      const selector = selectorOf(one);
      if (selector !== undefined)
        yield { path: `${part}[${n}]${typeof one === 'string' ? '' : '.selector'}`, selector };
    }
  }
}
