import { isQuoted, type Line, nextWritten } from '../lines';
import { attributionAt } from './attribution';
import { endOfHeader } from './header-block';
import { isOwnMark, isRestOfQuoted } from './quoted-lines';
import { isSeparator } from './separator';

/**
 * Which lines are somebody else's words, or say that such follow.
 *
 * Lines that begin with “>” are; between them the writer answers, whatever stands above. Below an attribution, a header or a
 * separator all is, where it has no such marks, unless nothing of the writer's own stands above: whoever sends a mail without a word
 * of their own has said what is in it.
 */
export function historyLines(lines: readonly Line[]): boolean[] {
  const isOthers = new Array<boolean>(lines.length).fill(false);
  const quoted: Line[] = [];
  const own: Line[] = [];
  let hasMarks = false;
  let at = nextWritten(lines, 0);
  while (at < lines.length) {
    const line = lines[at]!;
    const mark = markAt(lines, at);
    if (mark) {
      hasMarks = true;
      const next = nextWritten(lines, mark.end);
      const isMarked = next < lines.length && (isQuoted(lines[next]!) || markAt(lines, next) !== undefined);
      // A mark before another one decides nothing: the last of them does.
      if (own.length && (mark.isRunOn || !isMarked)) return isOthers.fill(true, at);
      if (own.length || !mark.isRunOn) isOthers.fill(true, at, mark.end);
      at = next;
      continue;
    }
    if (isQuoted(line)) {
      quoted.push(line);
      isOthers[at] = true;
    } else if (isRestOfQuoted(lines, at)) isOthers[at] = true;
    else own.push(line);
    at = nextWritten(lines, at + 1);
  }
  if (!hasMarks && isOwnMark(quoted, own)) isOthers.fill(false);
  return isOthers;
}

interface Mark {
  /** The index after its last line. */
  end: number;
  /** What it speaks of goes on in its own line. */
  isRunOn?: boolean;
}

/** A line across, as it stands above headers. By itself it parts whatever its writer wants. */
const bar = /^[-–—_=*]{5,}$/;

function markAt(lines: readonly Line[], at: number): Mark | undefined {
  if (!bar.test(lines[at]!.bare)) return markOfWords(lines, at);
  const next = nextWritten(lines, at + 1);
  const below = next < lines.length ? markOfWords(lines, next) : undefined;
  return below && { ...below, end: below.isRunOn ? next : below.end };
}

function markOfWords(lines: readonly Line[], at: number): Mark | undefined {
  if (isSeparator(lines[at]!)) return { end: at + 1 };
  const end = endOfHeader(lines, at);
  return end > at ? { end } : attributionAt(lines, at);
}
