import type { Scores } from '../readers/scores';
import type { Answers } from './questions';
import type { ReadText } from './quick-reading';
import { pairOf } from './units';

/** From this calibrated chance on. */
const answeredFrom = 0.5;

/** What slow readers say of a draft and the questions that it is held against. */
export const answeredBy =
  (draft: ReadText, scores: Scores): Answers =>
  (question) => {
    const said = scores.of(pairOf(draft, question)).flatMap(({ chances }) => chances.answered ?? []);
    const chance = said.at(-1);
    return chance === undefined ? undefined : chance >= answeredFrom;
  };
