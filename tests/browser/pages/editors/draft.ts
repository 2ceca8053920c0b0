import {
  CompositeDecorator,
  type ContentBlock,
  type ContentState,
  convertFromRaw,
  Editor,
  EditorState,
  RichUtils,
} from 'draft-js';
import { Component, createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../mounted';
import { parse, type Run, write } from '../rich-text';

const entity =
  (type: string) =>
  (block: ContentBlock, found: (start: number, end: number) => void, content: ContentState) =>
    block.findEntityRanges((character) => {
      const key = character.getEntity();
      return key !== null && content.getEntity(key).getType() === type;
    }, found);
const as = (tag: string, properties: object) => (given: { children?: ReactNode }) =>
  createElement(tag, properties, given.children);
const decorator = new CompositeDecorator([
  { strategy: entity('MENTION'), component: as('span', { className: 'mention', 'data-mention': '' }) },
  { strategy: entity('LINK'), component: as('a', { href: '#' }) },
]);

function stateOf(html: string): EditorState {
  const entityMap: Record<string, object> = {};
  const blocks = parse(html).map((runs, n) => {
    let text = '';
    const inlineStyleRanges: object[] = [];
    const entityRanges: object[] = [];
    for (const run of runs) {
      // Draft counts these in code points.
      const range = { offset: [...text].length, length: [...run.text].length };
      text += run.text;
      if (run.bold) inlineStyleRanges.push({ ...range, style: 'BOLD' });
      if (!run.mention && !run.link) continue;
      const key = Object.keys(entityMap).length;
      entityMap[key] = {
        type: run.mention ? 'MENTION' : 'LINK',
        mutability: run.mention ? 'IMMUTABLE' : 'MUTABLE',
        data: {},
      };
      entityRanges.push({ ...range, key });
    }
    return { key: `b${n}`, text, type: 'unstyled', depth: 0, inlineStyleRanges, entityRanges };
  });
  if (!blocks.length) return EditorState.createEmpty(decorator);
  return EditorState.createWithContent(convertFromRaw({ blocks, entityMap } as never), decorator);
}

function runsOf(state: EditorState): Run[][] {
  const content = state.getCurrentContent();
  return content.getBlocksAsArray().map((block) => {
    const runs: Run[] = [];
    [...block.getText()].reduce((at, character) => {
      const key = block.getEntityAt(at);
      const type = key ? content.getEntity(key).getType() : '';
      const last = runs.at(-1);
      if (type === 'MENTION' && last?.mention) last.text += character;
      else
        runs.push({
          text: character,
          ...(block.getInlineStyleAt(at).has('BOLD') ? { bold: true } : {}),
          ...(type === 'LINK' ? { link: true } : {}),
          ...(type === 'MENTION' ? { mention: true } : {}),
        });
      return at + character.length;
    }, 0);
    return runs;
  });
}

export default (async (element) => {
  let state = stateOf('');
  let show: (next: EditorState) => void = () => {};
  class Composer extends Component {
    override state = { editor: state };
    override componentDidMount() {
      show = (editor) => flushSync(() => this.setState({ editor }));
    }
    override render() {
      state = this.state.editor;
      return createElement(Editor, {
        editorState: this.state.editor,
        onChange: (editor) => this.setState({ editor }),
        handleKeyCommand: (command, editor) => {
          const next = RichUtils.handleKeyCommand(editor, command);
          if (next) this.setState({ editor: next });
          return next ? 'handled' : 'not-handled';
        },
      });
    }
  }
  flushSync(() => createRoot(element).render(createElement(Composer)));
  return {
    html: () => write(runsOf(state)),
    set: (html) => show(stateOf(html)),
    root: () => element.querySelector<HTMLElement>('[contenteditable]')!,
  };
}) satisfies Mount;
