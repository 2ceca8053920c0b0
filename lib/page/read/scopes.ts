/** Where a page keeps its elements: the document, open shadow roots, and frames of the same origin. */
import { callOn, closest, findAll, propertyOf, viewOf } from '../../editors/unshadowed';
import type { Adapter } from '../../model/adapter';

/** The document, and the open shadow roots that the adapter names. */
export function scopesOf({ shadow = [] }: Adapter, document: Document): (Document | ShadowRoot)[] {
  const roots = shadow.flatMap((selector) =>
    findAll(document, selector).flatMap((element) => propertyOf(element, 'shadowRoot') ?? []),
  );
  return [document, ...roots];
}

/** All open shadow roots of the page, those in others too. */
export function openRootsIn(root: ParentNode): ShadowRoot[] {
  return findAll(root, '*').flatMap((element) => {
    const inside = propertyOf(element, 'shadowRoot');
    return inside ? [inside, ...openRootsIn(inside)] : [];
  });
}

/** The first element that any of the selectors finds, in any of the scopes. */
export function firstIn(
  selectors: readonly string[],
  scopes: readonly ParentNode[],
  fits: (element: Element) => boolean = () => true,
): Element | null {
  for (const selector of selectors) {
    for (const scope of scopes) {
      for (const element of findAll(scope, selector)) if (fits(element)) return element;
    }
  }
  return null;
}

/**
 * What a frame shows, where the page may look into it: of a frame around another, the inner one's, if that can be written
 * in. Any other element is itself.
 */
export function shownBy(element: Element): HTMLElement | null {
  if (propertyOf(element, 'tagName') !== 'IFRAME') return element as HTMLElement;
  try {
    const inside = (element as HTMLIFrameElement).contentDocument;
    const body = inside && propertyOf(inside, 'body');
    if (!body || body.isContentEditable) return body;
    const inner = findAll(body, 'iframe').map(shownBy);
    return inner.find((shown) => shown?.isContentEditable) ?? body;
  } catch {
    return null;
  }
}

/** Does the page draw it? A saved page without a window draws nothing: there only what is said to be hidden is. */
export const isDrawn = (element: Element): boolean =>
  viewOf(element)
    ? callOn(element, 'checkVisibility', { visibilityProperty: true })
    : !closest(element, '[hidden]');
