/**
 * Reads an element as text and remembers where each character stands, so that an offset in the text becomes
 * a place in the document and back.
 */
import { holdsFocus } from './focus';
import { isField } from './is-field';
import { isPrivate, isPrivateItself } from './private-field';
import { attributeOf, callOn, closest, holds, matches, propertyOf, textOf, viewOf } from './unshadowed';

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
 * @param isShown false for texts that are left out, and for elements that are left out with all in them
 */
export function readText(
  root: HTMLElement,
  skip?: string,
  isShown?: (node: Element | Text) => boolean,
): TextMap {
  if (isPrivate(root)) return { root, text: '', segments: [] };
  if (isField(root)) return { root, text: root.value, segments: [] };
  if (showsPlaceholder(root)) return { root, text: '', segments: [] };
  const view = viewOf(root);
  const styleOf = (element: Element) => view?.getComputedStyle(element);
  const keepsBlanks = /pre|break-spaces/.test(styleOf(root)?.whiteSpace ?? '');
  const segments: Segment[] = [];
  // Joined at the end: to shorten one long text at each of many breaks costs their number times its length.
  const pieces: string[] = [];
  let length = 0;
  let lineOwed = false;
  let afterBreak = false;

  const append = (kind: Segment['kind'], value: string, from: number, node?: Node) => {
    segments.push({ start: length, end: length + value.length, kind, from, ...(node ? { node } : {}) });
    pieces.push(value);
    length += value.length;
  };
  const dropBreak = () => {
    segments.pop();
    length -= pieces.pop()!.length;
  };
  const push = (kind: Segment['kind'], value: string, node?: Node, from = 0) => {
    if (lineOwed && length) append('line', '\n', 0);
    lineOwed = false;
    afterBreak = kind === 'break';
    append(kind, value, from, node);
  };
  const edge = () => {
    // A <br> just before a block's edge only holds the line open: the edge itself breaks it.
    if (afterBreak) dropBreak();
    afterBreak = false;
    if (length) lineOwed = true;
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
    push('atom', textOf(element).replace(invisible, '') || '\ufffc', element);
    if (block) edge();
  };
  const walk = (parent: Node) => {
    for (let node = propertyOf(parent, 'firstChild'); node; node = propertyOf(node, 'nextSibling')) {
      const type = propertyOf(node as Node, 'nodeType');
      if ((type !== 1 && type !== 3) || isShown?.(node as Element | Text) === false) continue;
      if (type === 3) {
        readTextNode(node as Text);
        continue;
      }
      const element = node as HTMLElement;
      const tag = propertyOf(element, 'tagName');
      if (skipped.test(tag) || attributeOf(element, 'data-slate-placeholder') !== null) continue;
      if ((skip && matches(element, skip)) || isPrivateItself(element)) continue;
      if (tag === 'BR') push('break', '\n', element);
      // Where some of it may not be shown, nothing is read as a whole.
      else if (!isShown && (attributeOf(element, 'contenteditable') === 'false' || matches(element, atoms)))
        readAtom(element);
      else {
        const block = blocks.test(tag);
        if (block) edge();
        walk(element);
        if (block) edge();
      }
    }
  };
  walk(root);
  if (segments.at(-1)?.kind === 'break') dropBreak();
  return { root, text: pieces.join(''), segments };
}

/** The script that reads and the one that edits read alike: what one of them remembers, the other has to know. */
const shared = globalThis as { evenkeelNamedSo?: WeakSet<Element> };
/** Roots that kept the class while the agent was in them: to them it is a name like any other. */
shared.evenkeelNamedSo ??= new WeakSet();
const namedSo = shared.evenkeelNamedSo;

/** Some editors keep their placeholder as real text, under this class, until they get the focus. */
function showsPlaceholder(root: HTMLElement): boolean {
  if (!propertyOf(root, 'classList').contains('placeholder')) {
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

const indexOf = (node: Node): number =>
  Array.prototype.indexOf.call(propertyOf(node.parentNode!, 'childNodes'), node);

/** The offset of a place in the document; the nearest one before it where it stands between elements. */
export function offsetOf(map: TextMap, node: Node, offset: number): number {
  const place = callOn(map.root.ownerDocument, 'createRange');
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
  const range = callOn(map.root.ownerDocument, 'createRange');
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
    const around = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
    const within = around && closest(around, selector);
    if (!within || within === map.root || !holds(map.root, within)) continue;
    const last = spans.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
