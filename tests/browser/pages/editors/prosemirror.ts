import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Mount } from '../mounted';
import { canonical } from '../rich-text';

const schema = new Schema({
  nodes: basic.spec.nodes.addToEnd('mention', {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { name: {} },
    toDOM: (node) => ['span', { 'data-mention': node.attrs.name }, node.attrs.name],
    parseDOM: [{ tag: 'span[data-mention]', getAttrs: (element) => ({ name: element.textContent }) }],
  }),
  marks: basic.spec.marks,
});

function stateOf(html: string): EditorState {
  const place = document.createElement('div');
  place.innerHTML = canonical(html);
  return EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(place),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  });
}

export default (async (element) => {
  const view = new EditorView(element, { state: stateOf(''), attributes: { role: 'textbox' } });
  return {
    html: () => {
      const place = document.createElement('div');
      place.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return place.innerHTML;
    },
    set: (html) => view.updateState(stateOf(html)),
    root: () => view.dom,
  };
}) satisfies Mount;
