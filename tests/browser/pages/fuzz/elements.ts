/**
 * Every element of a page, over the edges of shadow roots and of frames that belong to it. Not the forms: fields in them may
 * take the names of all that could be asked of them.
 */
export function everyElement(root: ParentNode): Element[] {
  const all = [...root.querySelectorAll('*')].filter((element) => !isForm(element));
  return all.flatMap((element) => {
    const inner = [element.shadowRoot, documentIn(element)].filter((one) => one !== null);
    return [element, ...inner.flatMap((one) => everyElement(one))];
  });
}

/**
 * Of those, the ones that stand in the page's body or in a shadow root, and are no scripts. What stands in a frame is left as it
 * is: a mail that is shown in one does not change, and nobody watches it.
 */
export const bodyElements = (): Element[] =>
  everyElement(document).filter(
    (element) =>
      element.ownerDocument === document &&
      !/^(html|head|body|script|style|meta|title|link)$/.test(element.localName),
  );

/** Told without asking it anything: also of another document's. */
const isForm = (element: Element): boolean =>
  Object.prototype.toString.call(element) === '[object HTMLFormElement]';

function documentIn(element: Element): Document | null {
  try {
    return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
  } catch {
    return null;
  }
}

/** Every text node below these, those of fields left out. */
export const textNodes = (elements: readonly Element[]): Text[] =>
  elements.flatMap((element) =>
    element.closest('[contenteditable], textarea')
      ? []
      : [...element.childNodes].filter(
          (node): node is Text => node.nodeType === 3 && (node as Text).data.trim() !== '',
        ),
  );
