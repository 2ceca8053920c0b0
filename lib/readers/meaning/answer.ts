import type { Answered } from '../../model/analysis';
import type { Score } from '../reader';

/** Is a question answered? */
export const answers = ['no', 'partly', 'yes'] as const satisfies readonly Answered[];

/**
 * The likeliest of the three, of what the reader says of a pair; undefined where it said nothing. Of two that are alike the
 * lesser one: nobody is told that a question is answered which may not be.
 */
export function answerOf({ answered, partly = 0 }: Score['chances']): Answered | undefined {
  if (answered === undefined) return undefined;
  const yes = answered - partly / 2;
  const chances = { no: 1 - yes - partly, partly, yes };
  return answers.reduce((best, answer) => (chances[answer] > chances[best] ? answer : best));
}
