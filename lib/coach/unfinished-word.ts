import type { Insight } from './insight';

/**
 * While the agent types, the last word may still grow: "yo" into "you", "hun" into "hundred". A hint about that
 * word alone waits until it is followed by something, or left as it is for a while.
 * @param text the draft
 */
export const withoutUnfinishedWord = (insight: Insight, text: string): Insight => ({
  ...insight,
  draft: insight.draft.filter(
    ({ finding: { end, text: words } }) => end < text.length || /\s/.test(words.trim()),
  ),
});
