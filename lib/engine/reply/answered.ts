import { answerOf } from '../../readers/meaning/answer';
import type { Scores } from '../../readers/scores';
import type { ReadText } from '../quick-reading';
import { pairOf } from '../units';
import type { Answers } from './questions';

/** What slow readers say of a draft and the questions that it is held against; the last that says anything. */
export const answeredBy =
  (draft: ReadText, scores: Scores): Answers =>
  (question) =>
    scores
      .of(pairOf(draft, question))
      .flatMap(({ chances }) => answerOf(chances) ?? [])
      .at(-1);
