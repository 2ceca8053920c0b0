/** What a scenario needs of a browser, whichever it is. */
export interface Driver {
  name: string;
  /** Opens the page anew, mounts the editor and connects the panel. */
  open(address: string, editor: string): Promise<void>;
  html(): Promise<string>;
  set(html: string): Promise<void>;
  /** Puts the caret at the end of the editor, as a click and End do. */
  caretAtEnd(): Promise<void>;
  type(text: string): Promise<void>;
  undo(): Promise<void>;
  panel: {
    waitForText(text: string): Promise<void>;
    /** The panel has caught up with the typing: it knows a draft exactly this long. */
    waitForDraft(text: string): Promise<void>;
    click(selector: string, text?: string): Promise<void>;
  };
  close(): Promise<void>;
}

/** The element that takes the typing, in any of the mounted editors. */
export const editable =
  '#composer [contenteditable="true"], #composer[contenteditable="true"], #composer textarea';
