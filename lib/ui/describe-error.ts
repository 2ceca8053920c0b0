import { StatedError } from '../model/stated-error';
import type { UiText } from '../model/ui-text';

export interface DescribedError {
  /** `TypeError`, or what was thrown where that is no error. */
  kind: string;
  /** `chunks/options.js:1:2345` of the first place in our own code; empty where none is known. */
  place: string;
  /** The error's own text, where it is ours; a foreign message may quote somebody's text. */
  text?: UiText;
}

/**
 * What may be told of an error: never a text of anybody.
 * @param origin of our own scripts, such as `chrome-extension://…`; empty where there is none
 */
export function describeError(error: unknown, origin: string): DescribedError {
  if (!(error instanceof Error)) return { kind: `a thrown ${typeof error}`, place: '' };
  const place = placeIn(error.stack ?? '', origin);
  if (error instanceof StatedError) return { kind: error.name, place, text: error.text };
  return { kind: /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'Error', place };
}

/** Frames look like `at name (address:1:2)` in Chromium and `name@address:1:2` in Firefox. */
function placeIn(stack: string, origin: string): string {
  if (!origin) return '';
  for (const line of stack.split('\n')) {
    const at = line.indexOf(`${origin}/`);
    // The first lines may be the message, which is not ours to tell.
    if (at < 0 || !/^\s*at |@/.test(line.slice(0, at))) continue;
    const found = /^([\w./-]+)(?:\?[\w=&.-]*)?(:\d+:\d+)/.exec(line.slice(at + origin.length + 1));
    if (found) return `${found[1]}${found[2]}`;
  }
  return '';
}
