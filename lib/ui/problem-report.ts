import type { Problem } from '../model/problem';

/** Keys in a path may be a host's name or a person's own. */
const withoutKeys = (path: string): string => path.replace(/\["(?:[^"\\]|\\.)*"\]/g, '["…"]');

/**
 * Problems as a text that somebody may send to whoever mends them: what, where and in which version, and nobody's
 * text.
 * @param about the extension's version and the browser
 */
export const problemReport = (
  problems: readonly Problem[],
  about: { version: string; browser: string },
): string =>
  [
    `Evenkeel ${about.version}`,
    about.browser,
    ...problems.map(({ path, message }) => `${withoutKeys(path)}: ${message}`),
    '',
  ].join('\n');
