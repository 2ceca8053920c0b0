import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/plugins/link';
import skin from 'tinymce/skins/ui/oxide/skin.min.css?inline';
import type { Mount } from '../mounted';
import { canonical } from '../rich-text';

/** TinyMCE in its usual frame. */
export default (async (element) => {
  const style = document.createElement('style');
  style.textContent = skin;
  document.head.append(style);
  const field = document.createElement('textarea');
  element.append(field);
  const [editor] = await tinymce.init({
    target: field,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    menubar: false,
    plugins: 'link',
    toolbar: 'bold italic',
    height: 220,
    promotion: false,
    branding: false,
  });
  return {
    html: () => editor!.getContent(),
    set: (html) => {
      editor!.setContent(canonical(html));
      editor!.undoManager.clear();
      editor!.undoManager.add();
    },
    root: () => editor!.getBody(),
  };
}) satisfies Mount;
