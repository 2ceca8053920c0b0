import { Bold, Essentials, InlineEditor, Italic, Link, Mention, Paragraph } from 'ckeditor5';
import type { Mount } from '../mounted';
import { parse, write } from '../rich-text';

export default (async (element) => {
  const editor = await InlineEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, Mention],
    toolbar: ['bold', 'italic'],
  });
  const mention = (text: string) => `<span class="mention" data-mention="${text}">${text}</span>`;
  return {
    html: () => editor.getData(),
    set: (html) => editor.setData(write(parse(html), { mention })),
    root: () => editor.editing.view.getDomRoot() as HTMLElement,
  };
}) satisfies Mount;
