import { insertionPoint, withBlank } from '../../../../lib/coach/insertion-point';
import type { Fix } from '../../../../lib/engine/fixes/fix';
import type { Span } from '../../../../lib/model/conversation';
import type { PanelContext } from '../panel-context';
import type { PendingEdit } from '../store';

interface Wanted extends Span {
  before: string;
  after: string;
  select?: Span;
  atCaret?: true;
}

/** So many characters tell whether the words around a place are still those that they were; none of them is cut in two. */
const lastOfLine = /[^\n]{0,3}$/u;
const firstOfLine = /^[^\n]{0,3}/u;
/** … and so many code units they are at most. */
const anchorLength = 6;

/** Words that go leave something of their line in the edit: by it the draft is known when it is taken back. */
function anchored(fix: Fix, draft: string): Fix {
  if (fix.text) return fix;
  const before = lastOfLine.exec(draft.slice(Math.max(0, fix.start - anchorLength), fix.start))?.[0] ?? '';
  const after = before ? '' : (firstOfLine.exec(draft.slice(fix.end, fix.end + anchorLength))?.[0] ?? '');
  return { start: fix.start - before.length, end: fix.end + after.length, text: before + after };
}

/** Changes of the draft: one at a time, each made for exactly the text that the agent saw. */
export function editCommands({ store, derived, connection }: PanelContext) {
  let sent = 0;

  const send = (what: PendingEdit['what'], wanted: Wanted, rule?: string): void => {
    const draft = derived.draft.value;
    if (!draft || store.pending.value) return;
    const { conversation, composer, revision } = draft;
    const edit = { conversation, composer, revision, ...wanted };
    const id = ++sent;
    store.pending.value = { id, edit, what, ...(rule ? { rule } : {}) };
    connection.send({ type: 'edit', id, edit });
  };

  return {
    /** Makes one of the fixes of a hint. @param rule the hint's own */
    fix: (rule: string, fix: Fix): void => {
      const text = derived.draft.value?.text ?? '';
      const { start, end, text: after } = anchored(fix, text);
      const { select } = withBlank(start, after);
      send('fix', { start, end, before: text.slice(start, end), after, ...(select ? { select } : {}) }, rule);
    },

    /** Puts a sentence where it fits, or at the caret where the agent prefers that. */
    insert: (sentence: string, where?: 'start' | 'end'): void => {
      const draft = derived.draft.value?.text ?? '';
      const letter = derived.speaking.value?.coach.language.letter;
      if (!letter) return;
      const { at, text, select } = insertionPoint(sentence, draft, letter, where);
      if (!store.settings.value.atCaret) {
        send('insert', { start: at, end: at, before: '', after: text, ...(select ? { select } : {}) });
        return;
      }
      // Which blanks it needs there only the page knows.
      const blank = withBlank(at, sentence).select;
      const wanted = { start: at, end: at, before: '', after: sentence, atCaret: true as const };
      send('insert', blank ? { ...wanted, select: blank } : wanted);
    },

    /** Takes the last change back, by the reverse edit: the focus is in the panel after a click. */
    undo: (): void => {
      const undo = store.undo.value;
      if (!undo || !derived.canUndo.value) return;
      const { start, end, before, after, rule } = undo;
      send('undo', { start, end, before, after }, rule);
    },
  };
}
