import { inEnglish, wordsFor } from '../model/catalogue';
import type { Problem } from '../model/problem';

/** Keys in a path may be a host's name or a person's own. */
const withoutKeys = (path: string): string => path.replace(/\["(?:[^"\\]|\\.)*"\]/g, '["…"]');

/**
 * Problems as a text that somebody may send to whoever mends them: what, where and in which version, and nobody's
 * text. It is in English, whatever the agent reads: those who mend things read that.
 * @param about the extension's version and the browser
 */
export const problemReport = (
  problems: readonly Problem[],
  about: { version: string; browser: string },
): string =>
  [
    `Evenkeel ${about.version}`,
    about.browser,
    ...problems.map(({ where, what }) => `${withoutKeys(where)}: ${wordsFor(inEnglish, what)}`),
    '',
  ].join('\n');
