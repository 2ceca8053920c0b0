import type { Span } from '../../model/conversation';
import { setBounded } from '../../model/set-bounded';
import { isAutomatic } from './footers/automatic';
import { isDeviceFooter } from './footers/device-footer';
import { footerSpans } from './footers/footer-spans';
import { historyLines } from './history/history-lines';
import { type Line, linesOf } from './lines';
import { signatureLines } from './signature';

/** What of a mail is not its writer's own, in UTF-16 code units of its text. Spans of one list may overlap. */
export interface OthersWords {
  lines: readonly Line[];
  /** Of each line: is it somebody else's, quoted, forwarded, or said of such? */
  history: readonly boolean[];
  /** Below two dashes. */
  signature: readonly boolean[];
  /** What programs and companies put below, and all of what a machine wrote; looked for when first asked. */
  footers(): readonly Span[];
}

/** A message is asked for by many, at each keystroke of its answer. */
const known = new Map<string, OthersWords>();
const maxKnown = 60;

/** @param text any mail; the time it takes grows with its length */
export function othersWords(text: string): OthersWords {
  const before = known.get(text);
  if (before) return before;
  const lines = linesOf(text);
  const history = historyLines(lines);
  const signature = signatureLines(text, lines, history);
  let footers: readonly Span[] | undefined;
  const found: OthersWords = {
    lines,
    history,
    signature,
    footers: () => {
      footers ??= footersOf(text, lines, history, signature);
      return footers;
    },
  };
  setBounded(known, text, found, maxKnown);
  return found;
}

function footersOf(
  text: string,
  lines: readonly Line[],
  history: readonly boolean[],
  signature: readonly boolean[],
): Span[] {
  const devices: Span[] = [];
  const paragraphs: Span[] = [];
  let open: Span | undefined;
  for (const [at, line] of lines.entries()) {
    const isDevice = !history[at] && !signature[at] && isDeviceFooter(line);
    if (isDevice) devices.push(line);
    if (history[at] || signature[at] || isDevice || !line.bare) open = undefined;
    else if (open) open.end = line.end;
    else {
      open = { start: line.start, end: line.end };
      paragraphs.push(open);
    }
  }
  const footers = footerSpans(text, paragraphs);
  const isMachines = isAutomatic(withoutSpans(text, paragraphs, footers));
  return [...devices, ...(isMachines ? paragraphs : footers)];
}

/** The paragraphs without these spans, in their order. */
function withoutSpans(text: string, paragraphs: readonly Span[], spans: readonly Span[]): string {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let n = 0;
  return paragraphs
    .map(({ start, end }) => {
      let own = '';
      let at = start;
      for (; n < sorted.length && sorted[n]!.start < end; n++) {
        own += text.slice(at, Math.max(at, sorted[n]!.start));
        at = Math.max(at, sorted[n]!.end);
      }
      return own + text.slice(at, end);
    })
    .join('\n\n');
}
