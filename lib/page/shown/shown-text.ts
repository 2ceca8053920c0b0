/**
 * The text of a message as the agent sees it. What is concealed within a message that is shown is not read: somebody put
 * it there for nobody's eyes. What the help desk folds away as a whole, as older turns, is read as if it were shown.
 */
import { readText } from '../../editors/text-map';
import { attributeOf, find, holds, textOf } from '../../editors/unshadowed';
import { isElement, sightOf } from './sight';

const copied = '[aria-hidden="true"]';

/** @param skip elements matching this selector are left out, with all in them */
export function shownText(body: HTMLElement, skip?: string): string {
  const { sees } = sightOf(body);
  if (!find(body, copied)) return readText(body, skip, sees).text.trim();
  // A copy for the eye beside one for the ear, or a ghost of either: what stands there anyway is read once.
  const isCopy = (node: Element | Text) => isElement(node) && attributeOf(node, 'aria-hidden') === 'true';
  const { text, segments } = readText(body, skip, (node) => !isCopy(node) && sees(node));
  const said = new Set([
    folded(text),
    ...text.split('\n').map(folded),
    ...segments.map(({ start, end }) => folded(text.slice(start, end))),
  ]);
  // What holds no words, as a break, is no copy of any.
  said.delete('');
  const isNew = (node: Element | Text) => !(isCopy(node) && said.has(folded(textOf(node))));
  return readText(body, skip, (node) => isNew(node) && sees(node)).text.trim();
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Of the bodies of one message those that can be seen in it; all, where the help desk has folded the whole message. */
export function shownAmong(bodies: readonly HTMLElement[], message: Element): readonly HTMLElement[] {
  if (bodies.length < 2) return bodies;
  const { sees, hasInk } = sightOf(message);
  // A frame's body stands in another document.
  const shown = bodies.filter((body) => !holds(message, body) || (sees(body) && hasInk(body)));
  return shown.length ? shown : bodies;
}
