import type { TextMap } from './text-map';
import { callOn } from './unshadowed';

/**
 * The words in the link that stands on exactly this span, as HTML: a browser that replaces all of a link's text by a
 * command throws the link away.
 * @returns undefined where no link stands there, or more than it, or less
 */
export function inWholeLink(
  { root, segments }: TextMap,
  start: number,
  end: number,
  words: string,
): string | undefined {
  const within = segments.filter((segment) => segment.end > start && segment.start < end);
  const first = within[0]?.node?.parentElement;
  const link = first?.closest('a[href]');
  if (!link || !root.contains(link) || link === root) return undefined;
  const ofLink = segments.filter(({ node }) => node && link.contains(node));
  const isWhole = ofLink.length === within.length && ofLink[0]!.start === start && ofLink.at(-1)!.end === end;
  if (!isWhole || within.some(({ kind }) => kind !== 'text')) return undefined;
  let copy: Node = callOn(link.ownerDocument, 'createTextNode', words);
  for (let one: Element = first!; ; one = one.parentElement!) {
    const around = one.cloneNode(false);
    around.appendChild(copy);
    copy = around;
    if (one === link) return (copy as Element).outerHTML;
  }
}
