import { atCaret } from '../editors/caret';
import { pause } from '../editors/conditions';
import { whyClosed } from '../editors/focus';
import { replace } from '../editors/replace';
import type { Draft, Edit } from '../model/conversation';
import { limitOf } from '../model/edit-limit';
import type { FromPanel, Refusal } from '../model/protocol';
import type { EditedPage } from './editing';
import { withinLimit } from './time-limit';

/** Editors close a step of typing after 0.5 to 1 s; measured, see the README's matrix. */
const quietBefore = 1000;

type Outcome = { ok: true; draft: Draft; start: number; after: string } | { ok: false; why: Refusal };

/**
 * One edit at a time; each is checked against the page as it is when its turn comes, and again after each wait. Each is
 * answered, whatever is thrown and however long it takes, and the next one has its turn. With the panel gone, nothing
 * more is put in.
 */
class EditQueue {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly page: EditedPage) {}

  add({ id, edit }: Extract<FromPanel, { type: 'edit' }>): void {
    const { page } = this;
    const turn = async () => {
      let outcome: Outcome;
      try {
        outcome = await withinLimit(limitOf(edit), (late) =>
          applyEdit(page, edit, AbortSignal.any([late, page.closing])),
        );
      } catch {
        // An editor that goes away in the middle of an edit throws from any of its own handlers.
        outcome = refuse(whyFailed(page, edit));
      }
      if (page.closing.aborted) page.interrupted(outcome.ok);
      else page.answer({ type: 'applied', id, ...outcome });
    };
    this.last = this.last.then(turn, turn);
  }
}

export const openEdits = (page: EditedPage): EditQueue => new EditQueue(page);

const refuse = (why: Refusal): Outcome => ({ ok: false, why });

function whyFailed(page: EditedPage, edit: Edit): Refusal {
  if (!page.composer()?.isConnected) return 'composer-gone';
  try {
    return page.inView().draft?.revision === edit.revision ? 'not-taken' : 'left-changed';
  } catch {
    return 'not-taken';
  }
}

async function applyEdit(page: EditedPage, edit: Edit, signal: AbortSignal): Promise<Outcome> {
  const { watch } = page;
  // An edit right behind a keystroke would become one undo step with it, in most editors.
  await pause(Math.max(0, watch.lastTyped() + quietBefore - performance.now()), signal);
  // A field that was disabled meanwhile is no composer any more, but it is that which is to be said.
  const root = page.composer();
  const differs = broken('before');
  const why = differs === 'conversation-left' ? differs : ((root && whyClosed(root)) ?? differs);
  if (!root || why) {
    page.tell();
    return refuse(why ?? 'composer-gone');
  }
  const draft = page.inView().draft!;
  const placed = edit.atCaret ? atCaret(root, edit) : edit;
  const outcome = await replace(root, placed, { broken, signal });
  if (!outcome.ok) return outcome;
  const { text, start, after } = outcome;
  const now = page.inView().draft;
  const isThere = now?.conversation === edit.conversation && now.composer === edit.composer;
  return { ok: true, draft: isThere ? now : { ...draft, text }, start, after };

  /** Is it still the conversation, the composer and, before anything is put in, the draft that it was made for? */
  function broken(when: 'before' | 'after'): Refusal | undefined {
    const { conversation, draft: now } = page.inView();
    if (conversation !== undefined && conversation !== edit.conversation) return 'conversation-left';
    if (now?.composer !== edit.composer) return 'composer-gone';
    if (when === 'after') return undefined;
    if (watch.isComposing()) return 'composing';
    return now.revision === edit.revision ? undefined : 'draft-changed';
  }
}
