import type { Pack } from '../../format/pack';
import type { Problem } from '../../model/problem';
import { proveAdapter } from '../../page/prove-adapter';

/** Proves a pack's adapters on their saved pages, in a document without a browser: nothing on them runs. */
export async function proveAdapters({ adapters }: Pack): Promise<Problem[]> {
  if (!adapters.length) return [];
  const { Window } = await import('happy-dom');
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableIframePageLoading: true },
  });
  // The reader takes these from the page's world.
  Object.assign(globalThis, { CSS: window.CSS, Node: window.Node, Element: window.Element });
  const parse = (html: string) =>
    new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const problems = adapters.flatMap((entry, n) =>
    proveAdapter(entry, parse).map((problem) => ({
      ...problem,
      where: `adapters[${n}] ${entry.adapter.id} ${problem.where}`,
    })),
  );
  await window.happyDOM.close();
  return problems;
}
