import type { Mounted } from './mounted';

interface Editor4 {
  getData(): string;
  setData(html: string): void;
  resetUndo(): void;
  editable(): { $: HTMLElement; setHtml(html: string): void };
  on(event: string, listener: () => void): void;
}
declare const CKEDITOR: { replace(field: HTMLElement, options: object): Editor4 };

/**
 * The last open-source line, in its classic frame; older help desks still ship it. Served, not bundled.
 * @param written HTML as it is set up to write it
 */
export async function mountCkeditor4(
  element: HTMLElement,
  written: (html: string) => string,
  options: object = {},
): Promise<Mounted> {
  Object.assign(window, { CKEDITOR_BASEPATH: '/ckeditor4/' });
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src: '/ckeditor4/ckeditor.js', onload: resolve, onerror: reject });
    document.head.append(script);
  });
  const field = document.createElement('textarea');
  element.append(field);
  const editor = CKEDITOR.replace(field, {
    versionCheck: false,
    allowedContent: true,
    height: 120,
    customConfig: '',
    contentsCss: [],
    stylesSet: false,
    removePlugins: 'scayt,wsc,exportpdf',
    entities: false,
    ...options,
  });
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
  return {
    html: () => editor.getData(),
    set: (html) => editor.setData(written(html)),
    rewrite: (html) => editor.editable().setHtml(written(html)),
    root: () => editor.editable().$,
  };
}
