import type { Draft } from '../model/conversation';
import type { FromPage, FromPanel } from '../model/protocol';
import type { Watch } from './watch';

/** What an edit needs of the page it is made in. */
export interface EditedPage {
  watch: Pick<Watch, 'lastTyped' | 'isComposing'>;
  composer(): HTMLElement | null;
  /** As the panel knows it. */
  sentDraft(): Draft | null | undefined;
  /** What the page shows now, looked for anew: no conversation where it cannot be read. */
  inView(): { conversation: string | undefined; draft: Draft | null };
  /** Tells the panel of the conversation and the draft as they are now. */
  tell(): void;
  answer(message: Extract<FromPage, { type: 'applied' }>): void;
  /** The panel closed before the edit could be answered. */
  interrupted(made: boolean): void;
  /** Aborts when the panel closes. */
  closing: AbortSignal;
}

/** What changes a draft; it comes in a script of its own, before the first edit in a page. */
export interface Editing {
  openEdits(page: EditedPage): { add(message: Extract<FromPanel, { type: 'edit' }>): void };
}

/** Both scripts of the extension share this world, which the page cannot see. */
const shared = globalThis as { evenkeelEditing?: Editing };

export const offerEditing = (editing: Editing): void => {
  shared.evenkeelEditing = editing;
};

/** undefined until the panel has had it loaded. */
export const editing = (): Editing | undefined => shared.evenkeelEditing;
