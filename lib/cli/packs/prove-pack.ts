import type { Pack } from '../../format/pack';
import type { Problem } from '../../model/problem';
import { provePack } from '../../packs/gate/admit';

/** Proves a loaded pack as the extension does, its adapters in a document without a browser: nothing on it runs. */
export async function proveLoaded(pack: Pack): Promise<Problem[]> {
  // No other pack has a page to be parsed.
  if (!pack.adapters.length) return provePack(pack, unparsed);
  const { Window } = await import('happy-dom');
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableIframePageLoading: true },
  });
  // The reader takes these from the page's world.
  Object.assign(globalThis, { CSS: window.CSS, Node: window.Node, Element: window.Element });
  const parse = (html: string) =>
    new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const problems = provePack(pack, parse);
  await window.happyDOM.close();
  return problems;
}

const unparsed = (): Document => {
  throw new Error('a pack without adapters has no page');
};
