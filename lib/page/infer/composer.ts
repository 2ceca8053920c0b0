import { callOn, findAll, parentOf, propertyOf } from '../../editors/unshadowed';
import { canBeWrittenIn } from '../read/composer';
import { isDrawn, shownBy } from '../read/scopes';
import { authorIn, bestOf, groupsIn, timeIn } from './message-groups';
import { selectorOf } from './selectors';

export const editable =
  '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], trix-editor, iframe, textarea:not([readonly]):not([aria-hidden="true"])';

/** The largest editable that is drawn and stands in no message: search fields and address wells are small. */
export function inferComposer(
  roots: readonly ParentNode[],
): { element: Element; selector: string } | undefined {
  const all = roots
    .flatMap((root) => findAll(root, editable))
    .filter((element) => isDrawn(element) && canBeWrittenIn(shownBy(element)))
    .map((element) => ({ element, box: callOn(element, 'getBoundingClientRect') }))
    .filter(({ box }) => box.width >= 150 && box.height >= 15)
    .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  const messages = new Set(roots.flatMap((root) => bestOf(groupsIn(root, null))?.members ?? []));
  // A reply box may have a card like a message's, which tells neither author nor time.
  const outside = all.find(({ element }) => !messageAround(element, messages));
  const best =
    outside ??
    all.find(({ element }) => {
      const message = messageAround(element, messages);
      return message && !authorIn(message) && !timeIn(message);
    });
  if (!best) return undefined;
  const { element } = best;
  const tag = propertyOf(element, 'tagName').toLowerCase();
  const own = selectorOf(element);
  const selector =
    tag === 'iframe' || tag === 'textarea' ? `${tag}${own === tag ? '' : own}` : `${own}[contenteditable]`;
  return { element, selector };
}

/** Messages stand in no other. */
function messageAround(element: Element, messages: ReadonlySet<Element>): Element | undefined {
  for (let one: Element | null = element; one; one = parentOf(one)) if (messages.has(one)) return one;
  return undefined;
}
