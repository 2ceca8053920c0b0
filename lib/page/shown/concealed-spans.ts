import { isField, type TextMap } from '../../editors/text-map';
import { parentOf } from '../../editors/unshadowed';
import type { Span } from '../../model/conversation';
import { isElement, sightOf } from './sight';

/** The spans of a draft that cannot be seen in its reply box. */
export function concealedIn({ root, segments }: TextMap): Span[] {
  if (isField(root)) return [];
  const { sees } = sightOf(root);
  const isSeen = (node: Element | Text): boolean => {
    const around = isElement(node) ? node : parentOf(node);
    return (!around || sees(around)) && sees(node);
  };
  const spans: Span[] = [];
  for (const { node, start, end } of segments) {
    if (!node || isSeen(node as Element | Text)) continue;
    const last = spans.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
