import type { Answered } from '../../model/analysis';
import type { Scores } from '../../readers/scores';
import type { ReadText } from '../quick-reading';
import { pairOf } from '../units';
import type { Answers } from './questions';

/** From this chance of an answer in full, with half that of one in part, it is an answer; for readers that tell no more. */
const answeredFrom = 0.5;

/** What slow readers say of a draft and the questions that it is held against. */
export const answeredBy =
  (draft: ReadText, scores: Scores): Answers =>
  (question) => {
    const said = scores.of(pairOf(draft, question)).findLast(({ chances }) => 'answered' in chances)?.chances;
    if (!said) return undefined;
    const { answered = 0, partly } = said;
    if (partly === undefined) return answered >= answeredFrom ? 'yes' : 'no';
    const yes = answered - partly / 2;
    return likeliest({ yes, partly, no: 1 - yes - partly });
  };

const likeliest = (chances: Record<Answered, number>): Answered =>
  (Object.keys(chances) as Answered[]).reduce((best, one) => (chances[one] > chances[best] ? one : best));
