/** What slow readers heard in the sentences of a draft: steps of a good reply, and words that show it was listened. */
import type { Span } from '../../model/conversation';
import type { ReadUnit } from '../../readers/reader';
import type { Scores } from '../../readers/scores';
import { lateScores } from '../late-scores';

/** A label of a reader's that is no rule: `step/act`, `validation`. */
export interface HeardSpan extends Span {
  label: string;
}

/** @returns what was heard in the sentence that begins there, offsets in the whole draft; undefined while it is not read */
export type Heard = (sentenceStart: number) => readonly HeardSpan[] | undefined;

/** A draft, cut as its readers are asked for it. */
interface SentencesToRead extends Pick<ReadUnit, 'side' | 'language'> {
  ownText: string;
  checked: boolean;
  /** Each with its offset in the draft. */
  sentences: readonly { text: string; start: number }[];
}

/** No slow reader has said anything: patterns alone tell. */
export const nothingHeard: Heard = () => undefined;

/**
 * @param draft as the rules read it
 * @param lastTurn the customer's, that stands beside it
 */
export function heardIn(draft: SentencesToRead, lastTurn: string, scores: Scores): Heard {
  const late = lateScores(draft, scores, lastTurn);
  const byStart = new Map(
    draft.sentences.flatMap((sentence) => {
      const { start: offset } = sentence;
      const said = late.of(sentence);
      if (!said.length) return [];
      const spans = said.flatMap((score) =>
        score.spans
          .filter(({ tentative }) => !tentative)
          .map(({ label, start, end }) => ({ label, start: start + offset, end: end + offset })),
      );
      return [[offset, spans] as const];
    }),
  );
  return byStart.size ? (start) => byStart.get(start) : nothingHeard;
}
