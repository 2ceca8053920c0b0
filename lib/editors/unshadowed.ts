/**
 * What the browser itself says of a node. A form's fields take the names of its properties, and named images, forms and
 * frames those of their document: where a message holds `<input name="nextSibling">`, its form's `nextSibling` is that
 * field. The prototypes' own cannot be taken.
 */

/** A property of a node, such as `textContent`. */
export function propertyOf<Of extends object, Name extends keyof Of>(node: Of, name: Name): Of[Name] {
  const prototype = Object.getPrototypeOf(node) as Of;
  // Forms and documents alone let names in the page come before their own.
  return 'requestSubmit' in prototype || 'createElement' in prototype
    ? (Reflect.get(prototype, name, node) as Of[Name])
    : node[name];
}

type Values<Of, Name extends keyof Of> = Of[Name] extends (...values: infer All) => unknown ? All : never;
type Result<Of, Name extends keyof Of> = Of[Name] extends (...values: never[]) => infer One ? One : never;

/** Calls a method of a node, such as `addEventListener`. */
export const callOn = <Of extends object, Name extends keyof Of>(
  node: Of,
  name: Name,
  ...values: Values<Of, Name>
): Result<Of, Name> =>
  (propertyOf(node, name) as (...all: Values<Of, Name>) => Result<Of, Name>).call(node, ...values);

/** The first element in it that matches. */
export const find = (root: ParentNode, selector: string): Element | null =>
  callOn(root, 'querySelector', selector);

/** All elements in it that match, in the document's order. */
export const findAll = (root: ParentNode, selector: string): Element[] => [
  ...callOn(root, 'querySelectorAll', selector),
];

export const matches = (element: Element, selector: string): boolean => callOn(element, 'matches', selector);

/** The element itself or the nearest one around it that matches. */
export const closest = (element: Element, selector: string): Element | null =>
  callOn(element, 'closest', selector);

export const parentOf = (node: Node): Element | null => propertyOf(node, 'parentElement');

export const textOf = (node: Node): string => propertyOf(node, 'textContent') ?? '';

export const attributeOf = (element: Element, name: string): string | null =>
  callOn(element, 'getAttribute', name);

/** Is it the other one, or does the other one stand in it? */
export const holds = (node: Node, other: Node | null): boolean => callOn(node, 'contains', other);

export const documentOf = (node: Node): Document => propertyOf(node, 'ownerDocument')!;

/** The window that shows it; null for a page that is only parsed. */
export const viewOf = (node: Node): (Window & typeof globalThis) | null =>
  propertyOf(documentOf(node), 'defaultView');
