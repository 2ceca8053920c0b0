/** A change in a rich-text editor, by the editor's own ways; see `replace.ts`. */

import { type Conditions, pause, Stopped } from './conditions';
import { type Editor, editorOf } from './editor';
import { enter, holdsFocus, selectionOf, whyClosed } from './focus';
import { insertLine, insertLines } from './insert';
import { alike, type Change, difference, landing } from './landing';
import { type LateKeys, watchKeys } from './late-keys';
import { type ReplaceOutcome, refuse } from './outcome';
import { offsetOf, rangeOf, readText, type TextMap } from './text-map';
import { callOn, parentOf } from './unshadowed';
import { inWholeLink } from './whole-link';
import { widen } from './widen';

/** How long an editor may take to throw away what was put in, in milliseconds. */
const reversal = 40;

export async function replaceInEditor(
  root: HTMLElement,
  map: TextMap,
  change: Change,
  conditions: Conditions,
): Promise<ReplaceOutcome> {
  const editor = editorOf(root);
  const putScrollBack = scrollOf(root);
  const caretBefore = caretIn(map);
  const stay = caretAfter(caretBefore, change);
  const giveBack = enter(root, () => {
    const now = readText(root);
    return caretBefore === undefined || now.text !== map.text
      ? undefined
      : rangeOf(now, caretBefore, caretBefore);
  });
  const keys = watchKeys(root, giveBack);
  const asleep = await wake(root, editor, change.after.includes('\n'));
  const isUntouched = () => readText(root).text === map.text;
  const stopped = () =>
    conditions.broken?.('before') ??
    whyClosed(root) ??
    (keys.typed() === undefined && isUntouched() ? undefined : 'draft-changed') ??
    (holdsFocus(root) ? undefined : 'focus-elsewhere');
  const goOn = () => {
    conditions.signal?.throwIfAborted();
    const why = stopped();
    if (why) throw new Stopped(why);
  };
  try {
    const caret = await put({ root, editor, keys, goOn, conditions }, map, change);
    const now = () => landing(readText(root).text, map.text, change, keys.typed() !== undefined);
    const placeCaret = () => {
      const place = stay ?? caret;
      if (place === undefined || keys.typed() !== undefined) return;
      const { startContainer, startOffset } = rangeOf(readText(root), place, place);
      selectionOf(root).collapse(startContainer, startOffset);
    };
    const atOnce = now();
    // A key may come any moment; and again below, since some editors draw themselves anew first.
    if (atOnce) placeCaret();
    await pause(reversal);
    const asked = conditions.broken?.('after');
    const landed = root.isConnected ? now() : undefined;
    // It was in before the agent went on to another conversation, and went with its own.
    if (asked === 'conversation-left' && atOnce && !landed)
      return { ok: true, text: wantedOf(map.text, change), ...atOnce };
    const broken = root.isConnected ? asked : 'composer-gone';
    if (broken && !landed) return refuse(broken);
    if (broken || !landed) {
      const isBack = await takeBack(root, editor, map.text, keys);
      if (keys.typed() === undefined) giveBack();
      return refuse(isBack ? (broken ?? 'not-taken') : 'left-changed');
    }
    placeCaret();
    return { ok: true, text: readText(root).text, ...landed };
  } catch (error) {
    if (!keys.hasBegun()) await bringBackEaten();
    // Before, any other text is the agent's own, or the page's.
    const isMixed = keys.hasBegun() && root.isConnected && !isUntouched();
    const isBack = !isMixed || (await takeBack(root, editor, map.text, keys));
    // A key that came has taken the focus back itself.
    if (keys.typed() === undefined) giveBack();
    if (!(error instanceof Stopped)) throw error;
    return refuse(isBack ? error.why : 'left-changed');
  } finally {
    keys.stop();
    putScrollBack();
    if (asleep && !callOn(root.ownerDocument, 'hasFocus')) asleep();
  }

  /** Where an editor puts a late key over the span all the same, since it knew of no other selection yet. */
  async function bringBackEaten(): Promise<void> {
    const typed = keys.typed();
    if (typed === undefined || caretBefore === undefined || !root.isConnected) return;
    await pause(reversal);
    const { start, end } = widen(map, change, editor);
    const { text } = map;
    if (start === end || readText(root).text !== text.slice(0, start) + typed + text.slice(end)) return;
    const wanted = text.slice(0, caretBefore) + typed + text.slice(caretBefore);
    keys.begin();
    if (!(await makeText(root, editor, wanted, keys))) return;
    const caret = caretBefore + typed.length;
    selectIn(root, rangeOf(readText(root), caret, caret));
  }
}

const wantedOf = (text: string, { start, end, after }: Change): string =>
  text.slice(0, start) + after + text.slice(end);

interface Attempt {
  root: HTMLElement;
  editor: Editor;
  keys: LateKeys;
  conditions: Conditions;
  /** @throws Stopped where the change must not be made any more */
  goOn(): void;
}

/**
 * Selects the span, waits until the editor knows of it, and puts the words over it.
 * @returns where the caret goes, if not behind the words
 */
async function put(
  { root, editor, keys, goOn, conditions: { signal, broken } }: Attempt,
  map: TextMap,
  change: Change,
): Promise<number | undefined> {
  const { start, end, after, caret } = widen(map, change, editor);
  const settle = editor.settle ?? 120;
  goOn();
  selectIn(root, rangeOf(map, start, end));
  await pause(settle, signal);
  goOn();
  const range = rangeOf(readText(root), start, end);
  const selection = selectionOf(root);
  if (!selection.rangeCount || selection.getRangeAt(0).toString() !== range.toString()) {
    selectIn(root, range);
    await pause(settle, signal);
    goOn();
  }
  if (!after.includes('\n')) {
    const html =
      editor.native || editor.readsDom ? inWholeLink(readText(root), start, end, after) : undefined;
    await insertLine(root, editor, after, { goOn, begin: keys.begin }, html);
    keys.begin();
    return caret;
  }
  await insertLines(root, editor, after, {
    goOn,
    begin: keys.begin,
    between: () => {
      signal?.throwIfAborted();
      const why = keys.typed() === undefined ? broken?.('after') : 'draft-changed';
      if (why) throw new Stopped(why);
    },
  });
  return caret;
}

/** What came in otherwise than it was meant to goes out again; what the agent typed into it stays. @returns whether it did */
function takeBack(root: HTMLElement, editor: Editor, text: string, keys: LateKeys): Promise<boolean> {
  const { start, after } = difference(readText(root).text, text);
  const at = start + after.length;
  return makeText(root, editor, text.slice(0, at) + (keys.typed() ?? '') + text.slice(at), keys);
}

/** Makes this text of what stands there, by the smallest change. @returns whether it did */
async function makeText(root: HTMLElement, editor: Editor, wanted: string, keys: LateKeys): Promise<boolean> {
  const map = readText(root);
  if (alike(map.text, wanted)) return true;
  const goOn = () => {
    if (!root.isConnected || readText(root).text !== map.text) throw new Stopped('left-changed');
  };
  try {
    await put({ root, editor, keys, goOn, conditions: {} }, map, difference(map.text, wanted));
    await pause(reversal);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return alike(readText(root).text, wanted);
}

function caretIn(map: TextMap): number | undefined {
  const { focusNode, focusOffset } = selectionOf(map.root);
  return focusNode && map.root.contains(focusNode) ? offsetOf(map, focusNode, focusOffset) : undefined;
}

/** Where the agent's caret goes on: where it was, moved with its text. Undefined where it was in the span or nowhere. */
function caretAfter(caret: number | undefined, { start, end, after }: Change): number | undefined {
  if (caret === undefined || caret === start) return undefined;
  if (caret < start) return caret;
  return caret > end || (caret === end && start < end) ? caret + after.length - (end - start) : undefined;
}

/** Puts the scroll of the editor and of all around it back where it was. */
function scrollOf(root: HTMLElement): () => void {
  const places: { element: Element; top: number; left: number }[] = [];
  for (let element: Element | null = root; element; element = parentOf(element))
    places.push({ element, top: element.scrollTop, left: element.scrollLeft });
  return () => {
    for (const { element, top, left } of places) {
      if (element.scrollTop !== top) element.scrollTop = top;
      if (element.scrollLeft !== left) element.scrollLeft = left;
    }
  };
}

export function selectIn(root: HTMLElement, range: Range): void {
  selectionOf(root).setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
}

/** After a click in the panel the page has no focus, and some editors then ignore a new selection. */
async function wake(root: HTMLElement, editor: Editor, paste: boolean): Promise<(() => void) | undefined> {
  const { wake } = editor;
  if (!wake || callOn(root.ownerDocument, 'hasFocus') || (wake.for === 'paste') !== paste) return undefined;
  root.dispatchEvent(new FocusEvent(wake.event, { bubbles: wake.event === 'focusin', composed: true }));
  await pause(70);
  return () =>
    root.dispatchEvent(new FocusEvent(wake.undo, { bubbles: wake.undo === 'focusout', composed: true }));
}
