/** The practice inbox's reply box: a real rich-text editor, like those in help desks. */
import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { t } from '../../lib/ui/translate';
import 'prosemirror-view/style/prosemirror.css';

export interface ReplyBox {
  text(): string;
  clear(): void;
  toggleBold(): void;
  focus(): void;
}

export function createReplyBox(place: HTMLElement, send: () => void): ReplyBox {
  const fresh = () =>
    EditorState.create({
      schema,
      plugins: [
        history(),
        keymap({
          'Mod-z': undo,
          'Mod-y': redo,
          'Mod-Shift-z': redo,
          'Mod-b': toggleMark(schema.marks.strong),
          'Mod-i': toggleMark(schema.marks.em),
          'Mod-Enter': () => {
            send();
            return true;
          },
        }),
        keymap(baseKeymap),
      ],
    });
  const view = new EditorView(place, {
    state: fresh(),
    attributes: () => ({
      role: 'textbox',
      dir: 'auto',
      'aria-multiline': 'true',
      'aria-label': t('practiceInboxReply'),
    }),
  });
  return {
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    clear: () => view.updateState(fresh()),
    toggleBold: () => {
      toggleMark(schema.marks.strong)(view.state, view.dispatch);
      view.focus();
    },
    focus: () => view.focus(),
  };
}
