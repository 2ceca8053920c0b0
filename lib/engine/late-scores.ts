import type { ReadUnit, Score, ScoredSpan } from '../readers/reader';
import type { Scores } from '../readers/scores';

/** A text, cut as its readers are asked for it. */
interface TextToRead extends Pick<ReadUnit, 'side' | 'language'> {
  ownText: string;
  /** false: another language, of which nobody is asked. */
  checked: boolean;
}

/** A sentence with its offset in the text, in UTF-16 code units. */
interface SentenceToRead {
  text: string;
  start: number;
}

/** What slow readers have said of a text so far. */
export interface LateScores {
  /** Of the text as a whole. */
  whole: readonly Score[];
  /**
   * Of one sentence, offsets in it: as a reader of whole texts says, else provisionally of the sentence alone. Nobody has
   * read it yet where there is none.
   */
  of(sentence: SentenceToRead): readonly Score[];
}

/** @param lastTurn the customer's, where the text is a draft */
export function lateScores(text: TextToRead, scores: Scores, lastTurn?: string): LateScores {
  const { side, language, ownText, checked } = text;
  const around = lastTurn === undefined ? {} : { lastTurn };
  const whole = checked ? scores.of({ side, language, unit: 'text', text: ownText, ...around }) : [];
  return {
    whole,
    of: (sentence) => {
      const alone = scores.of({ side, language, unit: 'sentence', text: sentence.text, ...around });
      if (!whole.length) return alone;
      return [
        ...whole.map((score) => ({ spans: within(score.spans, sentence), chances: {} })),
        ...alone.filter(({ provisional }) => !provisional),
      ];
    },
  };
}

/** What of the spans lies in the sentence, without blanks at their edges. */
function within(spans: readonly ScoredSpan[], { text, start: offset }: SentenceToRead): ScoredSpan[] {
  return spans.flatMap((span) => {
    const from = Math.max(0, span.start - offset);
    const words = text.slice(from, Math.max(from, span.end - offset));
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    return end > start ? [{ ...span, start, end }] : [];
  });
}
