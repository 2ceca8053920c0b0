import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import type { Mount } from '../mounted';
import { parse, write } from '../rich-text';

export default (async (element) => {
  const editor = new Editor({
    element,
    extensions: [
      StarterKit,
      Mention.configure({
        renderText: ({ node }) => node.attrs.id,
        renderHTML: ({ node }) => [
          'span',
          { 'data-type': 'mention', 'data-id': node.attrs.id },
          node.attrs.id,
        ],
      }),
    ],
  });
  const mention = (text: string) => `<span data-type="mention" data-id="${text}">${text}</span>`;
  return {
    html: () => editor.getHTML(),
    set: (html) => {
      editor.commands.setContent(write(parse(html), { mention }));
    },
    root: () => editor.view.dom as HTMLElement,
  };
}) satisfies Mount;
