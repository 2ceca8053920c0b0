/** Ordinary support sentences, agents' and customers', of many trades: what a rule by example has to tell itself from. */
import text from '../../../rules/learned/background.txt?raw';

/** One a line; a line that begins with `#` says what follows. */
export const background: readonly string[] = text
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line && !line.startsWith('#'));
