/** Where a page has words, told once for all its elements: to ask each for all that stands in it costs their number squared. */
import { attributeOf, findAll, parentOf, propertyOf } from '../../editors/unshadowed';
import { isBodyName } from './selectors';

export interface Outline {
  /** Do words stand in it, however deep? */
  hasWords(element: Element): boolean;
  /** Does something that is named like a message's body, and holds words, stand in it? */
  holdsBody(element: Element): boolean;
}

export function outlineOf(root: ParentNode): Outline {
  const elements = findAll(root, '*');
  const worded = new Set<Element>();
  const bodied = new Set<Element>();
  for (const element of elements) if (!worded.has(element) && hasOwnWords(element)) markUp(element, worded);
  for (const element of elements) {
    if (!worded.has(element) || attributeOf(element, 'class') === null) continue;
    const parent = parentOf(element);
    if (parent && [...propertyOf(element, 'classList')].some(isBodyName)) markUp(parent, bodied);
  }
  return { hasWords: (element) => worded.has(element), holdsBody: (element) => bodied.has(element) };
}

/** Marks it and all around it, as far as that is not marked yet. */
function markUp(element: Element, marked: Set<Element>): void {
  for (let one: Element | null = element; one && !marked.has(one); one = parentOf(one)) marked.add(one);
}

function hasOwnWords(element: Element): boolean {
  for (let node = propertyOf(element as Node, 'firstChild'); node; node = propertyOf(node, 'nextSibling'))
    if (propertyOf(node as Node, 'nodeType') === 3 && (node as Text).data.trim()) return true;
  return false;
}
