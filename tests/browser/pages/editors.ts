/**
 * The editors' real packages, each mounted by name on an element of a test page. `evenkeelTest.html()` gives
 * what the page would send, from the editor's own model.
 */
import { Bold, Essentials, InlineEditor, Italic, Link, Paragraph } from 'ckeditor5';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

export interface Mounted {
  /** What the page would send. */
  html(): string;
  set(html: string): void;
  destroy(): void;
}

const editors: Record<string, (element: HTMLElement) => Promise<Mounted>> = {
  ckeditor5: async (element) => {
    const editor = await InlineEditor.create(element, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, Link],
      toolbar: ['bold', 'italic'],
    });
    return {
      html: () => editor.getData(),
      set: (html) => editor.setData(html),
      destroy: () => void editor.destroy().then(() => element.remove()),
    };
  },
  prosemirror: async (element) => {
    const stateOf = (html: string) => {
      const place = document.createElement('div');
      place.innerHTML = html;
      return EditorState.create({
        doc: DOMParser.fromSchema(schema).parse(place),
        plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
      });
    };
    const view = new EditorView(element, { state: stateOf(''), attributes: { role: 'textbox' } });
    return {
      html: () => {
        const place = document.createElement('div');
        place.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
        return place.innerHTML;
      },
      set: (html) => view.updateState(stateOf(html)),
      destroy: () => {
        view.destroy();
        element.remove();
      },
    };
  },
  textarea: async (element) => {
    const field = document.createElement('textarea');
    field.rows = 6;
    field.cols = 60;
    element.append(field);
    const plain = (html: string) => html.replace(/<\/p><p>/g, '\n').replace(/<[^>]+>/g, '');
    return {
      html: () => field.value,
      set: (html) => {
        field.value = plain(html);
      },
      destroy: () => field.remove(),
    };
  },
  contenteditable: async (element) => {
    element.setAttribute('contenteditable', 'true');
    element.setAttribute('role', 'textbox');
    return {
      html: () => element.innerHTML,
      set: (html) => {
        element.innerHTML = html;
      },
      destroy: () => element.remove(),
    };
  },
};

declare global {
  interface Window {
    evenkeelTest: Mounted;
    mountEditor(name: string, selector: string): Promise<void>;
  }
}

window.mountEditor = async (name, selector) => {
  const element = document.querySelector<HTMLElement>(selector);
  const mount = editors[name];
  if (!element || !mount) throw new Error(`no ${name} at ${selector}`);
  window.evenkeelTest = await mount(element);
};
