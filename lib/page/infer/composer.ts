import { isDrawn, shownBy } from '../read/scopes';
import { selectorOf } from './selectors';

const editable =
  '[contenteditable="true"], [contenteditable=""], trix-editor, iframe, textarea:not([readonly]):not([aria-hidden="true"])';

/** The largest editable that is drawn: search fields and address wells are small. */
export function inferComposer(
  roots: readonly ParentNode[],
): { element: Element; selector: string } | undefined {
  const all = roots
    .flatMap((root) => [...root.querySelectorAll(editable)])
    .filter((element) => isDrawn(element) && isEditable(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width >= 150 && box.height >= 15)
    .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  const [best] = all;
  if (!best) return undefined;
  const { element } = best;
  const tag = element.tagName.toLowerCase();
  const own = selectorOf(element);
  const selector =
    tag === 'iframe' || tag === 'textarea' ? `${tag}${own === tag ? '' : own}` : `${own}[contenteditable]`;
  return { element, selector };
}

const isEditable = (element: Element): boolean =>
  element.tagName !== 'IFRAME' || Boolean(shownBy(element)?.isContentEditable);
