/** The text of what is not left out, its blanks taken as one. */
export function ownText(node: Node, without: ReadonlySet<Node>): string {
  const read = (one: Node): string =>
    without.has(one)
      ? ''
      : one.nodeType === 3
        ? (one.textContent ?? '')
        : ` ${[...one.childNodes].map(read).join('')} `;
  return read(node).replace(/\s+/g, ' ').trim();
}
