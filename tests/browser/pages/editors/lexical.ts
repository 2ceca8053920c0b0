import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  createEditor,
  type EditorConfig,
  TextNode,
} from 'lexical';
import type { Mount } from '../mounted';
import { parse, type Run, write } from '../rich-text';

class MentionNode extends TextNode {
  static override getType() {
    return 'mention';
  }
  static override clone(node: MentionNode) {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON() {
    return new MentionNode('');
  }
  override createDOM(config: EditorConfig) {
    const element = super.createDOM(config);
    element.setAttribute('data-lexical-mention', 'true');
    return element;
  }
  override canInsertTextBefore() {
    return false;
  }
  override canInsertTextAfter() {
    return false;
  }
}

/** A link as coloured text keeps this small: what counts is that it is a node of its own. */
class LinkedNode extends TextNode {
  static override getType() {
    return 'linked';
  }
  static override clone(node: LinkedNode) {
    return new LinkedNode(node.__text, node.__key);
  }
  static override importJSON() {
    return new LinkedNode('');
  }
}

export default (async (element) => {
  element.contentEditable = 'true';
  const editor = createEditor({
    namespace: 'reply',
    nodes: [MentionNode, LinkedNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 1000);
  const set = (html: string) =>
    editor.update(
      () => {
        const root = $getRoot().clear();
        const paragraphs = parse(html);
        for (const runs of paragraphs.length ? paragraphs : [[]]) {
          const nodes = runs.map((run) => {
            if (run.mention) return new MentionNode(run.text).setMode('token');
            const node = run.link ? new LinkedNode(run.text) : $createTextNode(run.text);
            return run.bold ? node.toggleFormat('bold') : node;
          });
          root.append($createParagraphNode().append(...nodes));
        }
      },
      { discrete: true, tag: 'history-merge' },
    );
  set('');
  return {
    html: () =>
      editor.getEditorState().read(() =>
        write(
          $getRoot()
            .getChildren()
            .map((paragraph) =>
              ($isElementNode(paragraph) ? paragraph.getChildren() : []).flatMap((node): Run[] =>
                $isTextNode(node)
                  ? [
                      {
                        text: node.getTextContent(),
                        ...(node.hasFormat('bold') ? { bold: true } : {}),
                        ...(node instanceof LinkedNode ? { link: true } : {}),
                        ...(node instanceof MentionNode ? { mention: true } : {}),
                      },
                    ]
                  : [],
              ),
            ),
        ),
      ),
    set,
    root: () => element,
  };
}) satisfies Mount;
