import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import type { Mount } from '../mounted';
import { linkAddress, parse, type Run, write } from '../rich-text';

interface Piece {
  type?: string;
  name?: string;
  text?: string;
  bold?: boolean;
  children?: Piece[];
}

const paragraph = (runs: readonly Run[]): Piece => ({
  type: 'paragraph',
  children: runs.length
    ? runs.map((run) => {
        if (run.mention) return { type: 'mention', name: run.text, children: [{ text: '' }] };
        const leaf: Piece = { text: run.text, ...(run.bold ? { bold: true } : {}) };
        return run.link ? { type: 'link', children: [leaf] } : leaf;
      })
    : [{ text: '' }],
});

const runsOf = (piece: Piece, link = false): Run[] => {
  if (piece.type === 'mention') return [{ text: piece.name!, mention: true }];
  if (piece.text !== undefined)
    return piece.text
      ? [{ text: piece.text, ...(piece.bold ? { bold: true } : {}), ...(link ? { link } : {}) }]
      : [];
  return (piece.children ?? []).flatMap((child) => runsOf(child, link || piece.type === 'link'));
};

function Block({ attributes, children, element }: RenderElementProps) {
  const { type, name } = element as Piece;
  if (type === 'mention')
    return createElement(
      'span',
      { ...attributes, contentEditable: false, 'data-mention': name },
      name,
      children,
    );
  if (type === 'link') return createElement('a', { ...attributes, href: linkAddress }, children);
  return createElement('p', attributes, children);
}

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  return createElement(
    'span',
    attributes,
    (leaf as Piece).bold ? createElement('strong', null, children) : children,
  );
}

export default (async (element) => {
  const editor = withHistory(withReact(createEditor()));
  const { isInline, isVoid } = editor;
  const typeOf = (node: object) => (node as Piece).type;
  editor.isInline = (node) => ['mention', 'link'].includes(typeOf(node) ?? '') || isInline(node);
  editor.isVoid = (node) => typeOf(node) === 'mention' || isVoid(node);
  flushSync(() =>
    createRoot(element).render(
      createElement(
        Slate,
        { editor, initialValue: [paragraph([])] as Descendant[], children: null },
        createElement(Editable, { renderElement: Block, renderLeaf: Leaf, role: 'textbox' }),
      ),
    ),
  );
  return {
    html: () => write((editor.children as Piece[]).map((block) => runsOf(block))),
    set: (html) => {
      const paragraphs = parse(html);
      Editor.withoutNormalizing(editor, () => {
        Transforms.deselect(editor);
        for (let n = editor.children.length; n > 0; n--) Transforms.removeNodes(editor, { at: [n - 1] });
        const blocks = (paragraphs.length ? paragraphs : [[]]).map(paragraph);
        Transforms.insertNodes(editor, blocks as never, { at: [0] });
      });
      editor.history = { undos: [], redos: [] };
    },
    root: () => element.querySelector<HTMLElement>('[data-slate-editor]')!,
  };
}) satisfies Mount;
