/** Selectors that find a page's elements again, after its next release too. */
import { attributeOf, findAll, propertyOf } from '../../editors/unshadowed';
import { bodyWords, partsOf, roleWords } from './words';

/** A class with a hash or a count in it is another one after the next release. */
export const isStable = (name: string): boolean =>
  /^[a-z][\w-]{2,80}$/i.test(name) && !/\d{2,}|\d$|[a-z]\d[a-z]|^css-/i.test(name);

/** A class that says where a message's words stand. */
export const isBodyName = (name: string): boolean =>
  isStable(name) && partsOf(name).some((part) => bodyWords.has(part));

/** What stands before a hash is the part's own name: `MessageBubble--bubble--x1y2` -> `MessageBubble--bubble`. */
export function stemOf(name: string): string[] {
  if (isStable(name)) return [];
  const stem = /^[A-Za-z][A-Za-z_-]{7,}(?=[-_])/.exec(name)?.[0];
  return stem ? [stem.replace(/[-_]+$/, '')] : [];
}

/** A selector for one element: its id, or its stable classes. */
export function selectorOf(element: Element): string {
  const id = attributeOf(element, 'id');
  if (id && !/\d/.test(id)) return `#${CSS.escape(id)}`;
  const classes = [...propertyOf(element, 'classList')].filter(isStable);
  if (classes.length) return classes.map((name) => `.${CSS.escape(name)}`).join('');
  const [stem] = [...propertyOf(element, 'classList')].flatMap(stemOf);
  return stem ? `[class*="${stem}"]` : propertyOf(element, 'tagName').toLowerCase();
}

/**
 * What marks an element and what is a little below it, as selectors with the name they rest on. An attribute's
 * value counts only if it says who speaks: any other may be somebody's name, and what is taught is stored.
 */
export function marksOf(element: Element): Map<string, string> {
  const marks = new Map<string, string>();
  for (const one of [element, ...findAll(element, ':scope > *, :scope > * > *, :scope > * > * > *')]) {
    for (const name of propertyOf(one, 'classList'))
      if (isStable(name)) marks.set(`.${CSS.escape(name)}`, name);
    for (const { name, value } of propertyOf(one, 'attributes')) {
      if (!/^(data-|type$)/.test(name) || !/^[a-z][a-z -]{2,30}$/i.test(value)) continue;
      if (!partsOf(value).every((part) => roleWords.has(part))) continue;
      marks.set(`[${name}="${value}"]`, value);
    }
  }
  return marks;
}
