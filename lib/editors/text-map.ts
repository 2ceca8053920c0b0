/**
 * Reads an element as text and remembers where each character stands, so that an offset in the text becomes
 * a place in the document and back.
 */
import { holdsFocus } from './focus';
import { isField } from './is-field';
import { isPrivate, isPrivateItself } from './private-field';

export { isField };

interface Segment {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  kind: 'text' | 'atom' | 'break' | 'line';
  node?: Node;
  /** Where in the text node's data the segment begins. */
  from: number;
}

export interface TextMap {
  root: HTMLElement;
  text: string;
  segments: Segment[];
}

const blocks =
  /^(P|DIV|LI|UL|OL|DL|DT|DD|BLOCKQUOTE|H[1-6]|PRE|TABLE|TBODY|THEAD|TR|TD|TH|SECTION|ARTICLE|HEADER|FOOTER|FIGURE|HR|ADDRESS|FORM)$/;
const skipped =
  /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|GRAMMARLY-EXTENSION|GRAMMARLY-DESKTOP-INTEGRATION|LT-HIGHLIGHTER|LT-DIV)$/;
/** One thing to its editor: its text can be read, but no edit may begin, end or lie inside it. */
const atoms = '[data-mention],[data-type="mention"],[data-lexical-mention],.mention,[data-trix-attachment]';
const invisible = /[\u200b\u2060\ufeff]/g;

/**
 * Of what is private (`private-field.ts`) nothing is read.
 * @param skip elements matching this selector are left out, with all in them
 */
export function readText(root: HTMLElement, skip?: string): TextMap {
  if (isPrivate(root)) return { root, text: '', segments: [] };
  if (isField(root)) return { root, text: root.value, segments: [] };
  if (showsPlaceholder(root)) return { root, text: '', segments: [] };
  const view = root.ownerDocument.defaultView;
  const styleOf = (element: Element) => view?.getComputedStyle(element);
  const keepsBlanks = /pre|break-spaces/.test(styleOf(root)?.whiteSpace ?? '');
  const segments: Segment[] = [];
  let text = '';
  let lineOwed = false;
  let afterBreak = false;

  const push = (kind: Segment['kind'], value: string, node?: Node, from = 0) => {
    if (lineOwed && text) {
      text += '\n';
      segments.push({ start: text.length - 1, end: text.length, kind: 'line', from: 0 });
    }
    lineOwed = false;
    afterBreak = kind === 'break';
    segments.push({
      start: text.length,
      end: text.length + value.length,
      kind,
      from,
      ...(node ? { node } : {}),
    });
    text += value;
  };
  const edge = () => {
    // A <br> just before a block's edge only holds the line open: the edge itself breaks it.
    if (afterBreak) {
      segments.pop();
      text = text.slice(0, -1);
    }
    afterBreak = false;
    if (text) lineOwed = true;
  };
  const readTextNode = (node: Text) => {
    const { data } = node;
    if (!data || (!keepsBlanks && /^\s*$/.test(data) && data.includes('\n'))) return;
    let from = 0;
    for (const part of data.split(invisible)) {
      if (part) push('text', keepsBlanks ? part : part.replace(/[\n\t]/g, ' '), node, from);
      from += part.length + 1;
    }
  };
  const readAtom = (element: Element) => {
    const block = /^(block|flex|grid|table)$/.test(styleOf(element)?.display ?? '');
    if (block) edge();
    push('atom', (element.textContent ?? '').replace(invisible, '') || '\ufffc', element);
    if (block) edge();
  };
  const walk = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) readTextNode(node as Text);
      if (node.nodeType !== 1) continue;
      const element = node as HTMLElement;
      if (skipped.test(element.tagName) || element.hasAttribute('data-slate-placeholder')) continue;
      if ((skip && element.matches(skip)) || isPrivateItself(element)) continue;
      if (element.tagName === 'BR') push('break', '\n', element);
      else if (element.getAttribute('contenteditable') === 'false' || element.matches(atoms))
        readAtom(element);
      else {
        const block = blocks.test(element.tagName);
        if (block) edge();
        walk(element);
        if (block) edge();
      }
    }
  };
  walk(root);
  if (segments.at(-1)?.kind === 'break') {
    segments.pop();
    text = text.slice(0, -1);
  }
  return { root, text, segments };
}

/** Roots that kept the class while the agent was in them: to them it is a name like any other. */
const namedSo = new WeakSet<Element>();

/** Some editors keep their placeholder as real text, under this class, until they get the focus. */
function showsPlaceholder(root: HTMLElement): boolean {
  if (!root.classList.contains('placeholder')) {
    namedSo.delete(root);
    return false;
  }
  if (root.isContentEditable && holdsFocus(root)) namedSo.add(root);
  return !namedSo.has(root);
}

/** The segment of the character after `offset`, or before it. */
function segmentAt(map: TextMap, offset: number, before: boolean): Segment | undefined {
  let low = 0;
  let high = map.segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = map.segments[middle]!;
    if (before ? segment.end < offset : segment.end <= offset) low = middle + 1;
    else if (before ? segment.start >= offset : segment.start > offset) high = middle - 1;
    else return segment;
  }
  return undefined;
}

function pointAt(map: TextMap, offset: number, before: boolean): [Node, number] {
  const near = segmentAt(map, offset, before);
  if (near?.kind === 'text') return [near.node!, near.from + offset - near.start];
  const other = segmentAt(map, offset, !before);
  if (other?.kind === 'text' && (before ? other.start : other.end) === offset) {
    return [other.node!, other.from + offset - other.start];
  }
  if (near?.node) return [near.node.parentNode!, indexOf(near.node) + (before ? 1 : 0)];
  if (other?.node) return [other.node.parentNode!, indexOf(other.node) + (before ? 0 : 1)];
  return [map.root, before ? map.root.childNodes.length : 0];
}

const indexOf = (node: Node): number => Array.prototype.indexOf.call(node.parentNode!.childNodes, node);

/** The offset of a place in the document; the nearest one before it where it stands between elements. */
export function offsetOf(map: TextMap, node: Node, offset: number): number {
  const place = map.root.ownerDocument.createRange();
  place.setStart(node, offset);
  let best = 0;
  for (const segment of map.segments) {
    if (!segment.node) continue;
    if (segment.node === node && segment.kind === 'text') {
      if (offset >= segment.from) best = Math.min(segment.end, segment.start + offset - segment.from);
      continue;
    }
    if (place.comparePoint(segment.node, 0) < 0) best = segment.end;
  }
  return best;
}

/** The range of `start…end`. Its ends stick to the text inside, so it never enters a neighbour's format. */
export function rangeOf(map: TextMap, start: number, end: number): Range {
  const range = map.root.ownerDocument.createRange();
  if (start === end) {
    const point = pointAt(map, start, start > 0 && map.text[start - 1] !== '\n');
    range.setStart(...point);
    range.setEnd(...point);
  } else {
    range.setStart(...pointAt(map, start, false));
    range.setEnd(...pointAt(map, end, true));
  }
  return range;
}

/** Is the character at this offset ordinary text, that an edit may take along? */
export const isPlain = (map: TextMap, offset: number): boolean =>
  segmentAt(map, offset, false)?.kind === 'text';

/** Does an edit of `start…end` cut into an atom? */
export const cutsAtom = (map: TextMap, start: number, end: number): boolean =>
  map.segments.some(
    ({ kind, start: from, end: to }) =>
      kind === 'atom' && ((from < start && start < to) || (from < end && end < to)),
  );

/** The spans of text that stand inside elements matching any of the selectors. */
export function spansOf(map: TextMap, selectors: readonly string[] = []): { start: number; end: number }[] {
  if (!selectors.length || isField(map.root)) return [];
  const selector = selectors.join(',');
  const spans: { start: number; end: number }[] = [];
  for (const { node, start, end } of map.segments) {
    const within = (node?.nodeType === 1 ? (node as Element) : node?.parentElement)?.closest(selector);
    if (!within || within === map.root || !map.root.contains(within)) continue;
    const last = spans.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
