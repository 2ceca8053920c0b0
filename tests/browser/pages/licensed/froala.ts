import FroalaEditor from 'froala-editor';
import type { Mount } from '../mounted';
import { canonical } from '../rich-text';

/** Froala, whose licence keeps its package out of the project: the command that runs this installs it for the run. */
export default (async (element) => {
  const place = document.createElement('div');
  element.append(place);
  const editor = await new Promise<FroalaEditor>((resolve) => {
    const made = new FroalaEditor(place, {
      toolbarButtons: ['bold', 'italic'],
      events: { initialized: () => setTimeout(() => resolve(made)) },
    });
  });
  return {
    // Without a key it appends a line about itself.
    html: () => editor.html.get().replace(/<p[^>]*data-f-id[\s\S]*$/, ''),
    set: (html) => {
      editor.html.set(canonical(html));
      editor.undo.reset();
      editor.undo.saveStep();
    },
    root: () => editor.el,
  };
}) satisfies Mount;
