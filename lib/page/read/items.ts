/** The elements that are messages. */
import { findAll, holds, parentOf } from '../../editors/unshadowed';
import type { Adapter } from '../../model/adapter';
import { isWithin } from './is-within';
import { isDrawn } from './scopes';

/**
 * Those that the first fitting selector finds, in the page's order, in the first of the places that holds any.
 * @param isDescribed the adapter was made for this help desk: it knows where a message's words stand
 */
export function itemsOf(
  { message }: Adapter,
  places: readonly ParentNode[],
  composer: HTMLElement | null,
  isDescribed: boolean,
): Element[] {
  const { item, visible, text } = message;
  for (const place of places) {
    for (const selector of item) {
      const all = findAll(place, selector).filter(
        (element) => !(composer && (holds(composer, element) || holds(element, composer))),
      );
      const own = isDescribed && text.length ? withoutQuoted(all, text.join(',')) : all;
      const found = visible ? drawnOrFolded(own) : own;
      if (found.length) return found;
    }
  }
  return [];
}

/** What stands in another message's words is part of them, whatever names its author gave it. */
function withoutQuoted(items: readonly Element[], bodies: string): Element[] {
  let outer: Element | undefined;
  return items.filter((one) => {
    if (!outer || !holds(outer, one)) {
      outer = one;
      return true;
    }
    return !isWithin(one, bodies, outer);
  });
}

/**
 * Those that are drawn, and what the help desk has folded away among them. A list that is hidden as a whole may be
 * another conversation's.
 */
function drawnOrFolded(items: readonly Element[]): Element[] {
  const drawn = new Set(items.filter(isDrawn));
  if (drawn.size === items.length || !drawn.size) return [...drawn];
  const lists = listsOf([...drawn]);
  return items.filter((one) => drawn.has(one) || isFoldedIn(lists, one));
}

/** What holds several messages side by side, each by itself or in a wrapper of its own; what holds the only one. */
function listsOf(drawn: readonly Element[]): ReadonlySet<Element> {
  const parents = countOf(drawn.map(parentOf));
  const wrappers = [...parents].filter(([, count]) => count === 1).map(([parent]) => parentOf(parent));
  return new Set([
    ...[...parents].flatMap(([parent, count]) => (count > 1 || drawn.length === 1 ? parent : [])),
    ...[...countOf(wrappers)].flatMap(([around, count]) => (count > 1 ? around : [])),
  ]);
}

function countOf(elements: readonly (Element | null)[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const one of elements) if (one) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function isFoldedIn(lists: ReadonlySet<Element>, item: Element): boolean {
  for (let one: Element | null = item; one; one = parentOf(one)) {
    const around = parentOf(one);
    if (around && lists.has(around)) return !isDrawn(one);
  }
  return false;
}
