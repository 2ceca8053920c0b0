/**
 * Underlines in the draft through the CSS Custom Highlight API: painted by the browser, with no node or
 * attribute in the editor.
 */
import { isField, rangeOf, readText } from '../editors/text-map';
import type { Mark } from '../messages';

/** The page can see these names, so they say nothing of the rule. */
const nameOf = (severity: Mark['severity']): string => `evenkeel-${severity}`;
const severities = ['tip', 'suggest', 'warn', 'stop'] as const;

/** More marks than this would slow the next frame, and help nobody. */
const most = 40;

type FieldWithRanges = HTMLTextAreaElement & {
  createValueRange?: (start: number, end: number) => AbstractRange;
};

/** Replaces all marks in the composer's window. */
export function showMarks(root: HTMLElement, marks: readonly Mark[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view || !('highlights' in view.CSS)) return;
  clearMarks(view);
  const map = readText(root);
  for (const severity of severities) {
    const ranges = marks
      .filter((mark) => mark.severity === severity && mark.end <= map.text.length)
      .slice(0, most)
      .flatMap(({ start, end }) => {
        if (!isField(root)) return [rangeOf(map, start, end)];
        // Chromium can point into a field; elsewhere the panel alone shows the finding.
        const range = (root as FieldWithRanges).createValueRange?.(start, end);
        return range ? [range] : [];
      });
    if (ranges.length)
      view.CSS.highlights.set(nameOf(severity), new (view as typeof window).Highlight(...ranges));
  }
}

/** Takes away Evenkeel's own marks and no others. */
export function clearMarks(view: Window & { CSS?: typeof CSS }): void {
  for (const severity of severities) view.CSS?.highlights?.delete(nameOf(severity));
}
