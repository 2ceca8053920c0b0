/** What the browser says of a node: a form's fields take the names of its properties, and a mail may hold any form. */

const ofNode = <Name extends keyof Node>(node: Node, name: Name): Node[Name] =>
  Reflect.get(Object.getPrototypeOf(node) as Node, name, node) as Node[Name];

export const nextOf = (node: Node): Node | null => ofNode(node, 'nextSibling');
export const previousOf = (node: Node): Node | null => ofNode(node, 'previousSibling');
export const parentOf = (node: Node): Node | null => ofNode(node, 'parentNode');
export const wordsOf = (node: Node): string =>
  (ofNode(node, 'textContent') ?? '').replace(/\s+/g, ' ').trim();
export const isElement = (node: Node): node is Element => ofNode(node, 'nodeType') === 1;
export const tagOf = (node: Node): string => ofNode(node, 'nodeName').toUpperCase();
/** Does the second one come later in the document, and not within the first? */
export const isBelow = (node: Node, other: Node): boolean => {
  const place = (ofNode(node, 'compareDocumentPosition') as Node['compareDocumentPosition']).call(
    node,
    other,
  );
  return (place & 4) !== 0 && (place & 16) === 0;
};
/** All that match in it, outer ones first; its own names cannot be in the way of this. */
export const allIn = (root: Element, selectors: readonly string[]): Element[] =>
  selectors.length
    ? [
        ...(
          Reflect.get(
            Object.getPrototypeOf(root) as Element,
            'querySelectorAll',
            root,
          ) as Element['querySelectorAll']
        ).call(root, selectors.join(',')),
      ]
    : [];
export const fits = (element: Element, selectors: readonly string[]): boolean =>
  selectors.length > 0 &&
  (Reflect.get(Object.getPrototypeOf(element) as Element, 'matches', element) as Element['matches']).call(
    element,
    selectors.join(','),
  );
