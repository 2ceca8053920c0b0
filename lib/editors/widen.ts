/** The span that is really replaced: a little more than what was asked for, where an editor needs that. */
import type { Editor } from './editor';
import { inFirefox } from './insert';
import type { Change } from './landing';
import { isPlain, type TextMap } from './text-map';

/**
 * A pure insertion takes one plain neighbour along: several editors leave a caret insertion to the browser,
 * but handle a range themselves.
 * @returns `caret`: where it goes afterwards, if not behind the words
 */
export function widen(
  map: TextMap,
  { start, end, after }: Change,
  editor: Editor,
): Change & { caret?: number } {
  const { text } = map;
  const plain = (at: number) => at >= 0 && at < text.length && isPlain(map, at);
  const simple = (at: number) =>
    plain(at) && !/\s|[\ud800-\udfff]|\u200d|\ufe0f|[\u0300-\u036f]/.test(text[at]!);
  if (start === end && after && !after.includes('\n')) {
    if (simple(start - 1) && text[start - 1] !== '\n')
      return { start: start - 1, end, after: text[start - 1] + after };
    if (simple(end)) return { start, end: end + 1, after: after + text[end], caret: start + after.length };
  }
  if (
    inFirefox() &&
    editor.native &&
    end > start &&
    after &&
    !after.includes('\n') &&
    wholeInline(map, start, end)
  ) {
    const blank = (at: number) => at < 0 || at >= text.length || /\s/.test(text[at]!);
    if (blank(start - 1) && blank(end)) {
      if (plain(start - 1) && text[start - 1] !== '\n')
        return { start: start - 1, end, after: text[start - 1] + after };
      if (plain(end) && text[end] !== '\n') return { start, end: end + 1, after: after + text[end] };
    }
  }
  return { start, end, after };
}

const inline = /^(A|B|STRONG|I|EM|U|S|SPAN|FONT|CODE|SMALL|MARK)$/;

const wholeInline = (map: TextMap, start: number, end: number): boolean =>
  map.segments.some(
    (segment) =>
      segment.kind === 'text' &&
      segment.start >= start &&
      segment.end <= end &&
      inline.test(segment.node!.parentElement?.tagName ?? ''),
  );
