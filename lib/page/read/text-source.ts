import { holdsPrivate, isPrivate } from '../../editors/private-field';
import { isField } from '../../editors/text-map';
import { textOf as allTextOf, attributeOf, find, findAll, matches } from '../../editors/unshadowed';
import type { TextSource } from '../../model/adapter';
import { isElement } from '../shown/sight';
import { atMost, maxName } from './thread-limits';

/** What is read of the page's address. */
export type Address = Pick<Location, 'host' | 'pathname' | 'search' | 'hash'>;

/** The first source that gives a text. */
export function read(
  sources: TextSource[] | undefined,
  roots: readonly ParentNode[],
  address?: Address,
): string | undefined {
  for (const source of sources ?? []) {
    const value =
      'selector' in source ? textIn(roots, source)[0] : address ? pieceOf(address, source) : undefined;
    if (value) return value;
  }
  return undefined;
}

/** What turns the direction of writing for all that comes after it: names go into lines and sentences of ours. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

export const withoutTurns = (name: string): string => name.replace(turns, '').trim();

/** As `read`, for a text that is shown: it leaves the line around it as it is. */
export function readName(...from: Parameters<typeof read>): string | undefined {
  const name = read(...from);
  return (name && withoutTurns(name)) || undefined;
}

/** Every text that any of the sources gives. */
export const readAll = (sources: TextSource[] | undefined, roots: readonly ParentNode[]): Set<string> =>
  new Set((sources ?? []).flatMap((source) => ('selector' in source ? textIn(roots, source, true) : [])));

function textIn(
  roots: readonly ParentNode[],
  { selector, attribute }: { selector: string; attribute?: string },
  all = false,
): string[] {
  const texts: string[] = [];
  for (const root of roots) {
    const own = isElement(root) && matches(root, selector) ? [root] : [];
    const found = all ? [...own, ...findAll(root, selector)] : [own[0] ?? find(root, selector)];
    for (const element of found) {
      const text = element && textOf(element, attribute);
      if (text) texts.push(text);
    }
    if (texts.length && !all) break;
  }
  return texts;
}

/** Of what is private nothing, and nothing of what it stands in: a text as a whole cannot be told apart. */
function textOf(element: Element, attribute?: string): string {
  if (attribute ? isPrivate(element) : holdsPrivate(element)) return '';
  const value = attribute
    ? attributeOf(element, attribute)
    : isField(element)
      ? element.value
      : allTextOf(element);
  return value ? atMost(value.replace(/\s+/g, ' ').trim(), maxName) : '';
}

function pieceOf(address: Address, source: Exclude<TextSource, { selector: string }>): string | undefined {
  if ('query' in source) return new URLSearchParams(address.search).get(source.query) ?? undefined;
  if ('path' in source) return named(address.pathname.split('/'), source.path.split('/'));
  return named(address.hash.replace(/^#/, '').split(/[/?]/), source.hash.split('/'));
}

/** `/agent/tickets/:id` in `/agent/tickets/102/events` -> `102` */
function named(pieces: readonly string[], pattern: readonly string[]): string | undefined {
  for (const [n, wanted] of pattern.entries()) {
    if (wanted === '**') {
      const rest = pattern.slice(n + 1);
      for (let from = n; from < pieces.length; from++) {
        const found = named(pieces.slice(from), rest);
        if (found) return found;
      }
      return undefined;
    }
    const piece = pieces[n];
    if (wanted.startsWith(':')) return piece ? decoded(piece) : undefined;
    if (piece === undefined || (wanted !== '*' && piece !== wanted)) return undefined;
  }
  return undefined;
}

/** As it stands where its escapes are no UTF-8: any address can hold a stray `%`. */
function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
