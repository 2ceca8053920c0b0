import Sentiment from 'sentiment';

const scorer = new Sentiment();

/**
 * How negative `sentiment`'s word list finds a text, 0–1. A weak input: it reads "no worries, take your
 * time" as −4, so it only ever breaks ties.
 */
export function negativity(text: string): number {
  // The list's tokens keep a typographic apostrophe and would then miss the negation.
  const { comparative } = scorer.analyze(text.slice(0, 8000).replace(/’/g, "'"));
  return Math.min(1, Math.max(0, -comparative));
}
