/** A field of the page's own, which holds plain text; all other composers are editable elements. */
export const isField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
