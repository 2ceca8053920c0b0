import { allIn, parentOf, tagOf, wordsOf } from './node-links';

/** Longer than any header with its recipients, in UTF-16 code units. */
const maxHeader = 2_000;
const minLabels = 3;

/**
 * The headers that Outlook sets above what it quotes: three bold labels or more, each ending in a colon, whatever their language,
 * in one paragraph.
 *
 * @returns the elements that begin with one
 */
export function headerBlocks(body: Element): Element[] {
  const byBlock = new Map<Node, Element[]>();
  for (const label of allIn(body, ['b', 'strong'])) {
    if (!/^[^:：]{1,30}[:：]$/.test(wordsOf(label))) continue;
    const block = blockOf(label, body);
    if (block) byBlock.set(block, [...(byBlock.get(block) ?? []), label].slice(0, minLabels));
  }
  return [...byBlock].flatMap(([block, labels]) => (isHeader(block, labels) ? [block as Element] : []));
}

const inline = /^(?:A|B|EM|FONT|I|SPAN|STRONG|U|O:P)$/;

function blockOf(label: Node, body: Element): Node | null {
  let block = parentOf(label);
  while (block && inline.test(tagOf(block))) block = parentOf(block);
  return block === body || (block && /^T[DHR]$/.test(tagOf(block))) ? null : block;
}

function isHeader(block: Node, labels: readonly Element[]): boolean {
  const words = wordsOf(block);
  return labels.length >= minLabels && words.length <= maxHeader && words.startsWith(wordsOf(labels[0]!));
}
