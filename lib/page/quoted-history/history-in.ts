import { attributionAbove } from './attribution-above';
import { headerBlocks } from './header-block';
import type { MailClient } from './mail-client';
import { allIn, fits, isBelow, nextOf, parentOf, wordsOf } from './node-links';

const files = import.meta.glob<{ default: MailClient }>('./clients/*.ts', { eager: true });
const clients = Object.values(files).map((file) => file.default);
const every = (part: keyof MailClient): string[] => clients.flatMap((client) => client[part] ?? []);

const quotes = every('quotes');
const attributions = every('attributions');
const around = every('around');
const starts = every('starts');
const signatures = every('signatures');

/** Where the first has no words above it, the second has. */
const maxStarts = 20;

/** A paragraph that was moved to the right: browsers make it so, and it is its writer's. */
const indented = [
  'blockquote[style*="border:none"]',
  'blockquote[style*="border: none"]',
  'blockquote[style*="margin:0 0 0 40px"]',
  'blockquote[style*="margin: 0px 0px 0px 40px"]',
];

/**
 * What of a mail's HTML is somebody else's: quotes, with the line that names who wrote them, what follows Outlook's header, and
 * signatures. An answer between quotes is none of it.
 *
 * @param body of one message; nothing in it is changed
 * @returns elements and texts that are to be left out, each with all in it. Where nothing of the writer's own would be left, what no mail
 *   program has marked as a quote stays: whoever sends only that has said it
 */
export function historyIn(body: Element): ReadonlySet<Node> {
  const marked = new Set<Node>();
  const given = allIn(body, quotes).filter((quote) => !fits(quote, indented));
  for (const quote of [...given, ...quotesAround(body, given)]) addQuote(marked, quote, body);
  for (const one of allIn(body, [...attributions, ...signatures])) marked.add(one);
  const all = new Set(marked);
  const plain = allIn(body, ['blockquote']).filter((quote) => !fits(quote, indented) && !isIn(all, quote));
  for (const quote of plain) addQuote(all, quote, body);
  const start = [...allIn(body, starts), ...headerBlocks(body)]
    .slice(0, maxStarts)
    .find((one) => !isIn(all, one) && hasWords(body, all, one));
  if (start) for (const node of fromOn(start, body)) all.add(node);
  return hasWords(body, all) ? all : marked;
}

/** What stands around no quote is one. */
function quotesAround(body: Element, given: readonly Element[]): Element[] {
  const holding = new Set<Node>();
  for (const quote of [...given, ...allIn(body, ['blockquote'])])
    for (let one: Node | null = quote; one && !holding.has(one); one = parentOf(one)) holding.add(one);
  return allIn(body, around).filter((one) => !holding.has(one));
}

function addQuote(out: Set<Node>, quote: Element, body: Element): void {
  out.add(quote);
  for (const node of attributionAbove(quote, body)) out.add(node);
}

function isIn(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let one: Node | null = node; one; one = parentOf(one)) if (nodes.has(one)) return true;
  return false;
}

/** Are there words beside these nodes? @param before a node: then words above it alone count */
function hasWords(body: Element, without: ReadonlySet<Node>, before?: Node): boolean {
  const ofBody = (node: Node): boolean => {
    if (without.has(node) || node === before || (before && isBelow(before, node))) return false;
    const children = Reflect.get(
      Object.getPrototypeOf(node) as Node,
      'childNodes',
      node,
    ) as NodeListOf<ChildNode>;
    return children.length ? [...children].some(ofBody) : wordsOf(node) !== '';
  };
  return ofBody(body);
}

/** It and whatever comes after it in the body, outermost nodes. */
function fromOn(start: Node, body: Element): Node[] {
  const nodes = [start];
  for (let node: Node | null = start; node && node !== body; node = parentOf(node))
    for (let next = nextOf(node); next; next = nextOf(next)) nodes.push(next);
  return nodes;
}
