/** The editors' real packages, each mounted by its file's name on an element of a test page. */
import type { Mount, Mounted } from './mounted';
import { canonical } from './rich-text';

const editors = import.meta.glob<{ default: Mount }>('./editors/*.ts');

declare global {
  interface Window {
    /** `html` in the one form that all editors are compared in, `raw` as the page would send it. */
    evenkeelTest: Required<Mounted> & {
      raw(): string;
      /** Has a page's own script run behind each change of the editor, whoever made it. */
      whenChanged(run: () => void): void;
    };
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
  const root = mounted.root();
  const plain = /^(TEXTAREA|INPUT)$/.test(root.tagName) || root.contentEditable === 'plaintext-only';
  const raw = () => mounted.html();
  const whenChanged = (run: () => void) => {
    const tree = mounted.root().getRootNode();
    tree.addEventListener('input', run);
    new MutationObserver(run).observe(tree, { subtree: true, childList: true, characterData: true });
  };
  const rewrite = mounted.rewrite ?? mounted.set;
  window.evenkeelTest = { ...mounted, rewrite, raw, whenChanged, html: plain ? raw : () => canonical(raw()) };
};
