/**
 * Puts text over the current selection of an editor, through the door that the editor itself listens at. The
 * order of the doors matters: later ones change the document behind the back of editors that take earlier ones.
 */
import { pause } from './conditions';
import type { Editor } from './editor';
import { selectionOf } from './focus';
import { callOn, viewOf } from './unshadowed';

/** What the edit asks and is told on its way in. */
export interface Way {
  /** Asked after each wait with nothing put in yet. @throws where the edit must not go on */
  goOn(): void;
  /** The words go in now. */
  begin(): void;
}

const isFirefox = () => navigator.userAgent.includes('Firefox/');

/** Tells two states of an editor apart without reading all of it twice. */
const stateOf = (root: Element): string => `${root.textContent}\0${root.getElementsByTagName('*').length}`;

async function changedWithin(root: Element, before: string, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds && stateOf(root) === before; waited += 12) await pause(12);
  return stateOf(root) !== before;
}

/** Two frames, or 80 ms where the page draws none. */
function twoFrames(root: Element): Promise<void> {
  const view = viewOf(root)!;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 80);
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => {
        clearTimeout(timer);
        setTimeout(resolve);
      }),
    );
  });
}

/**
 * One line of text (empty to delete) over the selection.
 * @param html the same with what must go in with it, for editors that edit the DOM natively
 */
export async function insertLine(
  root: HTMLElement,
  editor: Editor,
  text: string,
  { goOn, begin }: Way,
  html?: string,
): Promise<void> {
  const selection = selectionOf(root);
  const range = selection.getRangeAt(0);
  const before = stateOf(root);
  if (editor.pasteLine && text && inBlock(root, range)) {
    if (await byPaste(root, text, begin, html ?? escapeHtml(text))) return;
    goOn();
  }
  if (!isFirefox()) {
    if (await byBeforeInput(root, text ? 'insertText' : 'deleteContentBackward', text || null, range, begin))
      return;
    if (stateOf(root) !== before) return;
    goOn();
    if (text && byTextEvent(root, selection, text)) {
      begin();
      await changedWithin(root, before, 400);
      return;
    }
  }
  begin();
  byCommand(root, editor, text, before, html);
}

/** Text that stands bare in the root would be pasted as a paragraph of its own. */
function inBlock(root: HTMLElement, { startContainer }: Range): boolean {
  const element = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
  const block = element?.closest('p, div, li, td, blockquote, h1, h2, h3, pre');
  return Boolean(block && block !== root && root.contains(block));
}

/** @returns whether the editor took it; Trix takes it without saying so, which the caller sees */
async function byBeforeInput(
  root: HTMLElement,
  inputType: string,
  data: string | null,
  range: Range,
  begin: () => void,
): Promise<boolean> {
  const before = stateOf(root);
  const event = new InputEvent('beforeinput', {
    inputType,
    data,
    bubbles: true,
    cancelable: true,
    composed: true,
    targetRanges: [new StaticRange(range)],
  } as InputEventInit);
  root.dispatchEvent(event);
  if (event.defaultPrevented) {
    begin();
    await changedWithin(root, before, 400);
    return true;
  }
  await twoFrames(root);
  return false;
}

/** The legacy event that React's `onBeforeInput`, and so Draft.js, listens to; nobody else does. */
function byTextEvent(root: HTMLElement, selection: Selection, text: string): boolean {
  const document = root.ownerDocument;
  const event = callOn(document, 'createEvent', 'TextEvent') as Event & {
    initTextEvent(type: string, bubbles: boolean, cancelable: boolean, view: Window, data: string): void;
  };
  event.initTextEvent('textInput', true, true, viewOf(root)!, text);
  const at = selection.anchorNode;
  ((at instanceof Element ? at : at?.parentElement) ?? root).dispatchEvent(event);
  return event.defaultPrevented;
}

const key = (type: string, code: number, name: string): KeyboardEvent =>
  new KeyboardEvent(type, {
    key: name,
    keyCode: code,
    which: code,
    bubbles: true,
    cancelable: true,
    composed: true,
  } as KeyboardEventInit);

function byCommand(root: HTMLElement, editor: Editor, text: string, before: string, html?: string): void {
  const { closeTyping } = editor;
  if (closeTyping === 'keyup') root.dispatchEvent(key(closeTyping, 35, 'End'));
  else if (closeTyping) root.dispatchEvent(new MouseEvent(closeTyping, { bubbles: true, composed: true }));
  // 229 opens an undo level in some editors, and every shortcut handler takes it for an input method.
  if (!editor.unannounced) root.dispatchEvent(key('keydown', 229, 'Process'));
  const document = root.ownerDocument;
  if (html && callOn(document, 'execCommand', 'insertHTML', false, html)) return;
  if (text) callOn(document, 'execCommand', 'insertText', false, text);
  else if (stateOf(root) === before) callOn(document, 'execCommand', 'delete');
}

/**
 * Several lines over the selection, as paragraphs.
 * @param way `between` is asked between the lines. @throws what it throws
 */
export async function insertLines(
  root: HTMLElement,
  editor: Editor,
  text: string,
  way: Way & { between(): void },
): Promise<void> {
  const { goOn, begin, between } = way;
  if (editor.paragraphs === 'paste') {
    if (await byPaste(root, text.replace(/\n+/g, editor.pasteBreak ?? '\n'), begin)) return;
    goOn();
  }
  for (const [n, line] of text.split('\n').entries()) {
    if (n) {
      between();
      begin();
      const range = selectionOf(root).getRangeAt(0);
      const state = stateOf(root);
      const taken = !isFirefox() && (await byBeforeInput(root, 'insertParagraph', null, range, begin));
      if (!taken && stateOf(root) === state) callOn(root.ownerDocument, 'execCommand', 'insertParagraph');
      await pause(30);
      between();
    }
    if (!line) continue;
    await insertLine(root, editor, line, n ? { goOn: between, begin } : way);
    await pause(30);
  }
}

/** @returns whether the editor took it */
async function byPaste(root: HTMLElement, text: string, begin: () => void, html?: string): Promise<boolean> {
  const before = stateOf(root);
  const event = pasteOf(text, html);
  root.dispatchEvent(event);
  if (event.defaultPrevented) begin();
  return changedWithin(root, before, event.defaultPrevented ? 500 : 150);
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function pasteOf(text: string, html?: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  // Firefox ignores `clipboardData` here but honours the older pair; Chromium the other way round.
  if (isFirefox())
    return new ClipboardEvent('paste', { ...init, dataType: 'text/plain', data: text } as ClipboardEventInit);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html) clipboardData.setData('text/html', html);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}

export const inFirefox = isFirefox;
