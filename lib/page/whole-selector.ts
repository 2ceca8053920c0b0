/** What closes each bracket that a selector may open. */
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/**
 * Is every bracket and quotation mark of a selector closed? Browsers close what is left open at its end, but such a
 * selector swallows the ones that it is joined with.
 */
export function isWhole(selector: string): boolean {
  const open: string[] = [];
  let quote = '';
  for (let at = 0; at < selector.length; at++) {
    const character = selector[at] as string;
    if (character === '\\') {
      at++;
      if (at >= selector.length) return false;
    } else if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (closing[character]) open.push(closing[character]);
    else if ((character === ')' || character === ']') && open.pop() !== character) return false;
    else if (selector.startsWith('/*', at)) return false;
  }
  return !quote && !open.length;
}
