/** The editors' real packages, each mounted by its file's name on an element of a test page. */
import type { Mount, Mounted } from './mounted';
import { canonical } from './rich-text';

const editors = import.meta.glob<{ default: Mount }>('./editors/*.ts');

declare global {
  interface Window {
    /** `html` in the one form that all editors are compared in, `raw` as the page would send it. */
    evenkeelTest: Mounted & { raw(): string };
    /** From a script of their own. */
    moreEditors?: Record<string, Mount>;
    mountEditor(name: string, selector: string): Promise<void>;
  }
}

window.mountEditor = async (name, selector) => {
  const element = document.querySelector<HTMLElement>(selector);
  const load = editors[`./editors/${name}.ts`];
  const mount = window.moreEditors?.[name] ?? (await load?.())?.default;
  if (!element || !mount) throw new Error(`no ${name} at ${selector}`);
  const mounted = await mount(element);
  const plain = /^(TEXTAREA|INPUT)$/.test(mounted.root().tagName);
  const raw = () => mounted.html();
  window.evenkeelTest = { ...mounted, raw, html: plain ? raw : () => canonical(raw()) };
};
