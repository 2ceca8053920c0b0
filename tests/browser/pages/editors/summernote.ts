import jquery from 'jquery';
import type { Mount } from '../mounted';
import { canonical } from '../rich-text';

interface Summernote {
  summernote(what: string | object, value?: string): unknown;
}

export default (async (element) => {
  Object.assign(window, { $: jquery, jQuery: jquery });
  await import('summernote/dist/summernote-lite.js');
  const field = document.createElement('div');
  element.append(field);
  const editor = jquery(field) as unknown as Summernote;
  editor.summernote({ toolbar: [], disableDragAndDrop: true, height: 120 });
  return {
    html: () => String(editor.summernote('code')),
    set: (html) => {
      editor.summernote('code', canonical(html));
      editor.summernote('commit');
    },
    root: () => element.querySelector<HTMLElement>('.note-editable')!,
  };
}) satisfies Mount;
