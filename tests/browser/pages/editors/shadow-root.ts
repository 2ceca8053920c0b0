import type { Mount } from '../mounted';
import mountEditable from './contenteditable';

/** An editable element of a web component: the messages stand outside. */
export default (async (element) => {
  const inner = document.createElement('div');
  inner.style.minHeight = '60px';
  element.attachShadow({ mode: 'open' }).append(inner);
  const mounted = await mountEditable(inner);
  // What a desk shows beside it once it is there; from within the component no reader of the page hears anything.
  element.after(document.createElement('button'));
  return mounted;
}) satisfies Mount;
