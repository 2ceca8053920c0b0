/** What of an element's content can be seen, if the element itself can. */
import {
  attributeOf,
  callOn,
  documentOf,
  find,
  parentOf,
  propertyOf,
  viewOf,
} from '../../editors/unshadowed';
import { type Box, isInkless, isOutOfSight, isUndrawn, mayBeOutOfSight } from './concealing-style';
import { groundAround, groundOf } from './ground';

export interface Sight {
  /** Can it be seen in the root? Of an element: may anything in it be? */
  sees(node: Element | Text): boolean;
  /** Can texts be seen that stand right in the element? */
  hasInk(element: Element): boolean;
}

/** What they hold is for browsers that do not know them. */
const neverDrawn = /^(canvas|video|audio|iframe|noembed|noframes|desc|metadata|defs)$/i;

export const isElement = (node: Node | ParentNode): node is Element => propertyOf(node, 'nodeType') === 1;

/** @param root what the page does to it, or around it, conceals nothing: only what stands in it is looked at */
export function sightOf(root: Element): Sight {
  const view = viewOf(root);
  const judged = new WeakMap<Element, boolean>([[root, true]]);
  const inkless = new WeakSet<Element>();
  const judge = view ? judgeOf(root, view, inkless) : (element: Element) => !isSaidHidden(element);
  const sees = (node: Element | Text): boolean => {
    if (!isElement(node)) return hasInk(parentOf(node)!) && !isFolded(node, root);
    const known = judged.get(node);
    if (known !== undefined) return known;
    const parent = parentOf(node);
    const seen = !parent || (sees(parent) && !isFolded(node, root) && judge(node, parent));
    judged.set(node, seen);
    return seen;
  };
  const hasInk = (element: Element): boolean => !inkless.has(element);
  return { sees, hasInk };
}

/** Notes what has no ink on the way; asked of an element after its parent. */
function judgeOf(root: Element, view: Window, inkless: WeakSet<Element>) {
  const own = view.getComputedStyle(root);
  const place = placeOf(root);
  const grounds = new WeakMap<Element, string | undefined>([[root, groundAround(root, view)]]);
  // A style sheet of the message's own may conceal anything; without one, what has no attributes looks as all do here.
  const isStyled = find(view.parent === view ? root : documentOf(root), 'style, link') !== null;
  return (element: Element, parent: Element): boolean => {
    if (neverDrawn.test(propertyOf(element, 'tagName'))) return false;
    if (!isStyled && !propertyOf(element, 'attributes').length) {
      grounds.set(element, grounds.get(parent));
      if (inkless.has(parent)) inkless.add(element);
      return true;
    }
    const style = view.getComputedStyle(element);
    if (isUndrawn(style)) return false;
    if (place && mayBeOutOfSight(style) && isOutOfSight(style, boxOf(element), place)) return false;
    const ground = groundOf(style, () => grounds.get(parent));
    grounds.set(element, ground);
    if (isInkless(style, own, ground, ground === grounds.get(root))) inkless.add(element);
    return true;
  };
}

const boxOf = (element: Element): Box => callOn(element, 'getBoundingClientRect');

/** The element's box with all that was scrolled out of it; undefined in what is folded away, where nothing has a place. */
function placeOf(element: Element): Box | undefined {
  const { left, right, top, bottom, width, height } = boxOf(element);
  const [down, across] = [propertyOf(element, 'scrollTop'), propertyOf(element, 'scrollLeft')];
  if (!width || !height) return undefined;
  return {
    left: left - Math.max(0, across),
    right: right - Math.min(0, across),
    top: top - down,
    bottom,
    width,
    height,
  };
}

/** In a page that nobody draws only what it says itself can be known. */
export const isSaidHidden = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== null ||
  /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, 'style') ?? '');

/** Behind a summary that nobody opened. */
function isFolded(node: Element | Text, root: Element): boolean {
  const parent = parentOf(node);
  return (
    parent !== null &&
    parent !== root &&
    propertyOf(parent, 'tagName') === 'DETAILS' &&
    attributeOf(parent, 'open') === null &&
    !(isElement(node) && propertyOf(node, 'tagName') === 'SUMMARY')
  );
}
