import type { Band } from '../model/analysis';

/** One conversation that the agent replied in, newest last. */
export interface Handled {
  conversation: string;
  band: Band;
}

const inARow = 3;

/**
 * A heavy run: the last three customers were all heated or worse. It looks at the customers' words alone, never
 * at how the agent types, and says so of the run, not of the person.
 */
export const isDifficultStreak = (handled: readonly Handled[]): boolean =>
  handled.length >= inARow &&
  handled.slice(-inARow).every(({ band }) => band === 'heated' || band === 'critical');

/** The conversation was replied in: it stands last, once. */
export const afterReply = (handled: readonly Handled[], now: Handled): Handled[] =>
  [...handled.filter(({ conversation }) => conversation !== now.conversation), now].slice(-20);
