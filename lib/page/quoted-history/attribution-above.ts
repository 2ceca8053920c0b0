import { isElement, parentOf, previousOf, tagOf, wordsOf } from './node-links';

/** Longer is a paragraph, in UTF-16 code units. */
const maxLength = 300;
const blocks = /^(?:P|DIV|LI|UL|OL|BLOCKQUOTE|H[1-6]|PRE|TABLE|HR|SECTION|ARTICLE)$/;
/** It ends in a colon and holds a figure or a mailbox: “On 3 March, Ana wrote:”. */
const namesWriter = /[\d@].*[:：]$/s;

/**
 * The line above a quote that says who wrote it, where no class says so.
 *
 * @returns its nodes; none where the line above is the writer's own
 */
export function attributionAbove(quote: Node, body: Element): Node[] {
  let from = quote;
  let before = previousOf(from);
  while (before ? !wordsOf(before) : parentOf(from) !== body) {
    from = before ?? parentOf(from)!;
    before = previousOf(from);
  }
  if (!before) return [];
  if (blocks.test(tagOf(before))) return isAttribution(wordsOf(before)) ? [before] : [];
  const line: Node[] = [];
  for (
    let node: Node | null = before;
    node && tagOf(node) !== 'BR' && !(isElement(node) && blocks.test(tagOf(node)));
    node = previousOf(node)
  )
    line.unshift(node);
  return isAttribution(line.map(wordsOf).join(' ').trim()) ? line : [];
}

const isAttribution = (line: string): boolean => line.length <= maxLength && namesWriter.test(line);
