import { padWithSpaces } from '../model/pad-with-spaces';
import { selectionOf } from './focus';
import type { Replacement } from './replace';
import { cutsAtom, isField, offsetOf, readText } from './text-map';

/**
 * An insertion moved to where the agent's caret stands, with the blanks that it needs there. Within a word it
 * goes behind the word; without a caret in the composer it stays where it was meant to go.
 */
export function atCaret(root: HTMLElement, { after, select, ...edit }: Replacement): Replacement {
  const map = readText(root);
  const caret = isField(root) ? root.selectionEnd : caretIn(root);
  const behindWord = /^[\p{L}\p{N}]*/u;
  const inWord = caret && /[\p{L}\p{N}]/u.test(map.text[caret - 1]!);
  const meant = caret ?? edit.start;
  const moved = inWord ? meant + behindWord.exec(map.text.slice(meant))![0].length : meant;
  const at = cutsAtom(map, moved, moved) ? edit.start : moved;
  const text = padWithSpaces(after, map.text, at);
  const lead = text.indexOf(after);
  const chosen = select && { start: select.start + lead, end: select.end + lead };
  return { ...edit, start: at, end: at, after: text, ...(chosen ? { select: chosen } : {}) };

  function caretIn(editable: HTMLElement): number | undefined {
    const { focusNode, focusOffset } = selectionOf(editable);
    return focusNode && editable.contains(focusNode) ? offsetOf(map, focusNode, focusOffset) : undefined;
  }
}
