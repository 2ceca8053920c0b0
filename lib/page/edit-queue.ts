import { atCaret } from '../editors/caret';
import { pause } from '../editors/insert';
import { replace } from '../editors/replace';
import type { Draft, Edit } from '../model/conversation';
import { limitOf } from '../model/edit-limit';
import type { FromPage, FromPanel, Refusal } from '../model/protocol';
import { withinLimit } from './time-limit';
import type { Watch } from './watch';

/** Editors close a step of typing after 0.5 to 1 s; measured, see the README's matrix. */
const quietBefore = 1000;

type Applied = Extract<FromPage, { type: 'applied' }>;
type Outcome = { ok: true; draft: Draft; start: number; after: string } | { ok: false; why: Refusal };

/** What an edit needs of the page it is made in. */
export interface EditedPage {
  watch: Pick<Watch, 'lastTyped' | 'isComposing'>;
  composer(): HTMLElement | null;
  /** As the panel knows it. */
  sentDraft(): Draft | null | undefined;
  /** As it stands now. */
  currentDraft(): Draft | null;
  /** Tells the panel of the draft as it stands now. */
  sendDraft(): void;
  answer(message: Applied): void;
}

/**
 * One edit at a time; each is checked against the text as it is when its turn comes. Each is answered, whatever
 * is thrown and however long it takes, and the next one has its turn.
 */
export class EditQueue {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly page: EditedPage) {}

  add({ id, edit }: Extract<FromPanel, { type: 'edit' }>): void {
    const turn = async () => {
      let outcome: Outcome;
      try {
        outcome = await withinLimit(limitOf(edit), (signal) => applyEdit(this.page, edit, signal));
      } catch {
        // An editor that goes away in the middle of an edit throws from any of its own handlers.
        outcome = refuse(this.page.composer()?.isConnected ? 'not-taken' : 'composer-gone');
      }
      this.page.answer({ type: 'applied', id, ...outcome });
    };
    this.last = this.last.then(turn, turn);
  }
}

const refuse = (why: Refusal): Outcome => ({ ok: false, why });

async function applyEdit(page: EditedPage, edit: Edit, signal: AbortSignal): Promise<Outcome> {
  const { watch } = page;
  // An edit right behind a keystroke would become one undo step with it, in most editors.
  await pause(Math.max(0, watch.lastTyped() + quietBefore - performance.now()));
  signal.throwIfAborted();
  const root = page.composer();
  if (!root?.isConnected || page.sentDraft()?.composer !== edit.composer) return refuse('composer-gone');
  if (watch.isComposing()) return refuse('composing');
  const now = page.currentDraft();
  if (now?.conversation !== edit.conversation || now.revision !== edit.revision) {
    page.sendDraft();
    return refuse('draft-changed');
  }
  const placed = edit.atCaret ? atCaret(root, edit) : edit;
  const outcome = await replace(root, placed, signal);
  if (!outcome.ok) return outcome;
  const draft = page.currentDraft();
  return draft ? { ok: true, draft, start: placed.start, after: placed.after } : refuse('composer-gone');
}
