/**
 * Replaces a span of a draft as one undo step, or refuses and changes nothing. The strategy and its waits
 * are measured on fifteen editors in both browsers; see the README's matrix.
 */
import type { Span } from '../model/conversation';
import { type Editor, editorOf } from './editor';
import { replaceInField } from './field';
import { inFirefox, insertLine, insertLines, pause, selectionOf } from './insert';
import { isPrivate } from './private-field';
import { cutsAtom, isField, isPlain, offsetOf, rangeOf, readText, type TextMap } from './text-map';

export type ReplaceOutcome =
  | { ok: true; text: string }
  | { ok: false; why: 'draft-changed' | 'hidden' | 'read-only' | 'composer-gone' | 'not-taken' };

export interface Replacement extends Span {
  before: string;
  after: string;
  /** Offsets in `after`, left selected; the caret stays where it was when absent. */
  select?: Span;
}

/**
 * @param root the composer as it stands now; the caller has checked that nobody is composing in it
 * @param signal once it aborts, nothing more is put in
 * @throws the signal's reason, and whatever an editor's own handlers throw
 */
export async function replace(
  root: HTMLElement,
  { start, end, before, after, select }: Replacement,
  signal?: AbortSignal,
): Promise<ReplaceOutcome> {
  if (!root.isConnected) return refuse('composer-gone');
  if (root.ownerDocument.visibilityState !== 'visible') return refuse('hidden');
  if (isPrivate(root)) return refuse('read-only');
  const map = readText(root);
  if (map.text.slice(start, end) !== before || cutsAtom(map, start, end)) return refuse('draft-changed');
  const wanted = map.text.slice(0, start) + after + map.text.slice(end);
  if (isField(root)) {
    if (root.readOnly || root.disabled) return refuse('read-only');
    replaceInField(root, start, end, after);
    const outcome = verify(root, wanted);
    if (outcome.ok && select) root.setSelectionRange(start + select.start, start + select.end);
    return outcome;
  }
  if (!root.isContentEditable) return refuse('read-only');
  const outcome = await replaceInEditor(root, map, { start, end, after }, wanted, signal);
  if (outcome.ok && select) selectIn(root, rangeOf(readText(root), start + select.start, start + select.end));
  return outcome;
}

const refuse = (why: Exclude<ReplaceOutcome, { ok: true }>['why']): ReplaceOutcome => ({ ok: false, why });

async function replaceInEditor(
  root: HTMLElement,
  map: TextMap,
  edit: { start: number; end: number; after: string },
  wanted: string,
  signal?: AbortSignal,
): Promise<ReplaceOutcome> {
  const editor = editorOf(root);
  const { start, end, text, caret } = widen(map, edit, editor);
  const stay = caretAfter(map, edit);
  const scroll = scrollOf(root);
  const tree = root.getRootNode() as Document | ShadowRoot;
  // In an iframe the body is always active, so ask the document too.
  if (tree.activeElement !== root || !root.ownerDocument.hasFocus()) root.focus({ preventScroll: true });
  const asleep = await wake(root, editor, text.includes('\n'));
  const settle = editor.settle ?? 120;
  selectIn(root, rangeOf(map, start, end));
  await pause(settle);
  if (!root.isConnected) return refuse('composer-gone');
  const again = readText(root);
  if (again.text !== map.text) return refuse('draft-changed');
  const range = rangeOf(again, start, end);
  const selection = selectionOf(root);
  if (!selection.rangeCount || selection.getRangeAt(0).toString() !== range.toString()) {
    selectIn(root, range);
    await pause(settle);
  }
  signal?.throwIfAborted();
  if (text.includes('\n')) await insertLines(root, editor, text, signal);
  else await insertLine(root, editor, text);
  await pause(40);
  signal?.throwIfAborted();
  if (!root.isConnected) return refuse('composer-gone');
  const outcome = verify(root, wanted);
  const place = stay ?? caret;
  if (outcome.ok && place !== undefined) {
    const { startContainer, startOffset } = rangeOf(readText(root), place, place);
    selection.collapse(startContainer, startOffset);
  }
  scroll();
  if (asleep && !root.ownerDocument.hasFocus()) asleep();
  return outcome;
}

/** Where the agent's caret goes on: where it was, moved with its text. Undefined where it was in the span or nowhere. */
function caretAfter(
  map: TextMap,
  { start, end, after }: { start: number; end: number; after: string },
): number | undefined {
  const { focusNode, focusOffset } = selectionOf(map.root);
  if (!focusNode || !map.root.contains(focusNode)) return undefined;
  const caret = offsetOf(map, focusNode, focusOffset);
  if (caret <= start) return caret < start ? caret : undefined;
  return caret > end || (caret === end && start < end) ? caret + after.length - (end - start) : undefined;
}

/** Puts the scroll of the editor and of all around it back where it was. */
function scrollOf(root: HTMLElement): () => void {
  const places: { element: Element; top: number; left: number }[] = [];
  for (let element: Element | null = root; element; element = element.parentElement)
    places.push({ element, top: element.scrollTop, left: element.scrollLeft });
  return () => {
    for (const { element, top, left } of places) {
      if (element.scrollTop !== top) element.scrollTop = top;
      if (element.scrollLeft !== left) element.scrollLeft = left;
    }
  };
}

function selectIn(root: HTMLElement, range: Range): void {
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
  if (!wake || root.ownerDocument.hasFocus() || (wake.for === 'paste') !== paste) return undefined;
  root.dispatchEvent(new FocusEvent(wake.event, { bubbles: wake.event === 'focusin', composed: true }));
  await pause(70);
  return () =>
    root.dispatchEvent(new FocusEvent(wake.undo, { bubbles: wake.undo === 'focusout', composed: true }));
}

/**
 * A pure insertion takes one plain neighbour along: several editors leave a caret insertion to the browser,
 * but handle a range themselves.
 */
function widen(
  map: TextMap,
  { start, end, after }: { start: number; end: number; after: string },
  editor: Editor,
) {
  const { text } = map;
  const plain = (at: number) => at >= 0 && at < text.length && isPlain(map, at);
  const simple = (at: number) =>
    plain(at) && !/\s|[\ud800-\udfff]|\u200d|\ufe0f|[\u0300-\u036f]/.test(text[at]!);
  if (start === end && after && !after.includes('\n')) {
    if (simple(start - 1) && text[start - 1] !== '\n')
      return { start: start - 1, end, text: text[start - 1] + after };
    if (simple(end)) return { start, end: end + 1, text: after + text[end], caret: start + after.length };
  }
  if (
    inFirefox() &&
    editor.native &&
    end > start &&
    after &&
    !after.includes('\n') &&
    wholeInline(map, start, end)
  ) {
    const blank = (at: number) => at < 0 || at >= text.length || /\s/.test(text[at]!);
    if (blank(start - 1) && blank(end)) {
      if (plain(start - 1) && text[start - 1] !== '\n')
        return { start: start - 1, end, text: text[start - 1] + after };
      if (plain(end) && text[end] !== '\n') return { start, end: end + 1, text: after + text[end] };
    }
  }
  return { start, end, text: after };
}

const inline = /^(A|B|STRONG|I|EM|U|S|SPAN|FONT|CODE|SMALL|MARK)$/;

const wholeInline = (map: TextMap, start: number, end: number): boolean =>
  map.segments.some(
    (segment) =>
      segment.kind === 'text' &&
      segment.start >= start &&
      segment.end <= end &&
      inline.test(segment.node!.parentElement?.tagName ?? ''),
  );

/** By what the editor now holds, never by what a command returned. A non-breaking blank counts as a blank. */
function verify(root: HTMLElement, wanted: string): ReplaceOutcome {
  const { text } = readText(root);
  return alike(text) === alike(wanted) ? { ok: true, text } : refuse('not-taken');
}

const alike = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]*\n+[ \t]*/g, '\n')
    .trim();
