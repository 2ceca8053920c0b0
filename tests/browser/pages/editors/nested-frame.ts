import type { Mount } from '../mounted';
import mountEditable from './contenteditable';

/** A frame of the page's own within another, as older desks wrap their editors. */
export default (async (element) => {
  const outer = await frameIn(element);
  outer.body.style.margin = '0';
  const inner = await frameIn(outer.body);
  const mounted = await mountEditable(inner.body);
  // What a desk shows beside it once it is there; from within frames no reader of the page hears anything.
  element.after(document.createElement('button'));
  return mounted;
}) satisfies Mount;

async function frameIn(element: HTMLElement): Promise<Document> {
  const frame = element.ownerDocument.createElement('iframe');
  frame.style.cssText = 'width: 500px; height: 110px; border: 0';
  frame.srcdoc = '<!doctype html><body></body>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  element.append(frame);
  await loaded;
  return frame.contentDocument!;
}
