/** What is nobody's business but the person's who types it: never read and never edited, whatever an adapter says. */

/** Of `input`, those that hold words; a password, a card's number, a date, a hidden token are not among them. */
const wordTypes = new Set(['text', 'search']);

/** Parts of `autocomplete`'s tokens for cards, passwords and one-time codes, as `section-a billing cc-number`. */
const secret = ['cc-', 'password', 'one-time-code'].map((token) => `[autocomplete*="${token}" i]`).join(',');

/** @returns true for such a field, and for anything that stands in one, over the edges of shadow roots */
export function isPrivate(element: Element): boolean {
  if (element.localName === 'input' && !wordTypes.has((element as HTMLInputElement).type)) return true;
  for (let one: Element | undefined = element; one; one = hostOf(one)) {
    // A form's fields may be named like its methods; the prototype's own are what they are.
    if (Element.prototype.closest.call(one, secret)) return true;
  }
  return false;
}

/** Is it, or stands something private in it? Its text as a whole is then nobody's to read. */
export const holdsPrivate = (element: Element): boolean =>
  isPrivate(element) || Element.prototype.querySelector.call(element, secret) !== null;

/** Cheaper, for the many elements within one that is not private: is this one so by itself? */
export const isPrivateItself = (element: Element): boolean =>
  element.localName === 'input' || Element.prototype.matches.call(element, secret);

function hostOf(element: Element): Element | undefined {
  const root = Node.prototype.getRootNode.call(element);
  return root.nodeType === 11 ? (root as ShadowRoot).host : undefined;
}
