/**
 * Underlines in the draft through the CSS Custom Highlight API: painted by the browser, with no node or
 * attribute in the editor.
 */

import { isField, rangeOf, readText } from '../editors/text-map';
import { viewOf } from '../editors/unshadowed';
import type { Mark } from '../model/protocol';
import styles from './marks.css?inline';

/** The page can see these names, so they say nothing of the rule. */
const nameOf = (severity: Mark['severity']): string => `evenkeel-${severity}`;
const severities = ['tip', 'suggest', 'warn', 'stop'] as const;

/** More marks than this would slow the next frame, and help nobody. */
const maxMarks = 40;

type FieldWithRanges = HTMLTextAreaElement & {
  createValueRange?: (start: number, end: number) => AbstractRange;
};
type View = Window & typeof globalThis;

/** What was painted, and is taken away again. */
let painted: { view: View; unstyle: () => void } | undefined;

/** Replaces all marks in the composer's window. */
export function showMarks(root: HTMLElement, marks: readonly Mark[]): void {
  const view = viewOf(root) as View | null;
  if (!view || !('highlights' in view.CSS)) return;
  clearMarks();
  if (!marks.length) return;
  painted = { view, unstyle: style(root, view) };
  const map = readText(root);
  for (const severity of severities) {
    const ranges = marks
      .filter((mark) => mark.severity === severity && mark.end <= map.text.length)
      .slice(0, maxMarks)
      .flatMap(({ start, end }) => {
        if (!isField(root)) return [rangeOf(map, start, end)];
        // Chromium can point into a field; elsewhere the panel alone shows the finding.
        const range = (root as FieldWithRanges).createValueRange?.(start, end);
        return range ? [range] : [];
      });
    if (ranges.length) view.CSS.highlights.set(nameOf(severity), new view.Highlight(...ranges));
  }
}

/**
 * Takes away what a version before this one left in the page: Firefox ends its script without a word when the extension is
 * updated. Also in the page's frames, where an editor may be.
 */
export function clearLeftMarks(view: Window): void {
  try {
    for (const severity of severities) (view as View).CSS.highlights?.delete(nameOf(severity));
    for (let n = 0; n < view.length; n++) clearLeftMarks(view[n]!);
  } catch {
    // A frame of another site: nothing of ours was ever in it.
  }
}

/** Takes away Evenkeel's own marks and no others. */
export function clearMarks(): void {
  for (const severity of severities) painted?.view.CSS?.highlights?.delete(nameOf(severity));
  painted?.unstyle();
  painted = undefined;
}

/** The manifest's style sheet reaches the page itself; a frame or a shadow root adopts one of its own. */
function style(root: HTMLElement, view: View): () => void {
  const tree = root.getRootNode() as Document | ShadowRoot;
  if (tree.nodeType === 9 && view === view.top) return () => {};
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    return () => {
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  } catch {
    // Without a style the panel alone shows the finding.
    return () => {};
  }
}
