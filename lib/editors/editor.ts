/**
 * What is particular to one editor. The strategy of `replace.ts` is the same for all; an editor's file only
 * says where it needs more time or another way to break a paragraph.
 */
export interface Editor {
  /** The file's name. */
  id: string;
  name: string;
  /** Matches the editable root or something around it. */
  selector: string;
  /** How long a selection needs to be known to it, in milliseconds; 120 when absent. */
  settle?: number;
  /**
   * Text with line breaks: `paste` where a synthetic paste gives real paragraphs in one undo step, `lines`
   * where the lines go in one by one.
   */
  paragraphs: 'paste' | 'lines';
  /** One line goes in as pasted HTML too: a command would take typed text along when it is undone. */
  pasteLine?: boolean;
  /** What stands for one line break in such a paste; "\n" when absent. */
  pasteBreak?: string;
  /** Events without which it ignores a selection made while the page has no focus, and their counterparts. */
  wake?: { for: 'text' | 'paste'; event: 'focusin' | 'focus'; undo: 'focusout' | 'blur' };
  /** It edits the DOM natively; Firefox then eats a blank beside a wholly replaced inline element. */
  native?: boolean;
  /** It reads what a command makes of the DOM, so a link that stands on all of the words goes in as HTML. */
  readsDom?: boolean;
  /** No key is pretended before a command: it would keep its undo step open. */
  unannounced?: boolean;
  /** What closes its running typing step, so that the edit is an undo step of its own: a released key or button, a click. */
  closeTyping?: 'keyup' | 'mouseup' | 'click';
}

const editors = Object.values(import.meta.glob<Editor>('./kinds/*.ts', { eager: true, import: 'default' }));
const plain = editors.find((editor) => editor.id === 'contenteditable')!;

/** The editor a root belongs to; any other editable element counts as a plain one. */
export const editorOf = (root: Element): Editor =>
  editors.find((editor) => editor !== plain && root.closest(editor.selector)) ?? plain;
