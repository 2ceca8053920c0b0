/** The reply box: what a page offers as one is taken only where an agent could write in it and no customer made it. */

import { isPrivate } from '../../editors/private-field';
import { isField } from '../../editors/text-map';
import { closest, findAll, holds, matches, parentOf, propertyOf, textOf } from '../../editors/unshadowed';
import type { Adapter } from '../../model/adapter';
import { firstIn, isDrawn, shownBy } from './scopes';

/** The first that is drawn, can be written in and stands outside the messages: help desks keep unused ones too. */
export function composerOf(
  adapter: Adapter,
  root: Element,
  scopes: readonly ParentNode[],
): HTMLElement | null {
  const { editor, anywhere } = adapter.composer;
  const places = anywhere ? [root, ...scopes] : [root];
  const found = firstIn(
    editor,
    places,
    (element) => isDrawn(element) && canBeWrittenIn(shownBy(element)) && !isInMessage(element, root, adapter),
  );
  return found && shownBy(found);
}

/** Is it a field for words, or an editor, that takes what is typed? */
export function canBeWrittenIn(element: HTMLElement | null): boolean {
  if (!element || isPrivate(element)) return false;
  if (isField(element)) return !element.readOnly && !matches(element, ':disabled, fieldset[disabled] *');
  return propertyOf(element, 'isContentEditable');
}

/**
 * Does it stand in a message? A customer's markup may bear any name, the reply box's too. A reply box may have a card
 * of its own that is named like a message: no words of a message stand beside it there.
 */
function isInMessage(element: Element, root: Element, { message, infer }: Adapter): boolean {
  const [items, bodies] = [message.item.join(','), message.text.join(',')];
  for (const item of around(element, items, root)) {
    // What was only guessed names containers like messages: they hold others.
    if (infer && findAll(item, items).some((one) => !holds(one, element))) continue;
    if (around(element, bodies, item).length) return true;
    const words = findAll(item, bodies).some(
      (body) => !holds(element, body) && !holds(body, element) && textOf(body).trim(),
    );
    if (words) return true;
  }
  return false;
}

/** All that an element stands in and that matches, up to and without `end`. */
function around(element: Element, selector: string, end: Element): Element[] {
  const found: Element[] = [];
  const outOf = (one: Element): Element | null => {
    const parent = parentOf(one);
    return parent && closest(parent, selector);
  };
  for (let one = outOf(element); one && one !== end && holds(end, one); one = outOf(one)) found.push(one);
  return found;
}
