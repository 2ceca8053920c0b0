/**
 * What became of an edit whose panel closed over it: kept in the page's memory for the next panel that opens, since the
 * one that asked is gone. It holds nothing of the draft.
 */
let untold: { made: boolean } | undefined;

export const noteInterrupted = (made: boolean): void => {
  untold = { made };
};

/** Tells it once. */
export function takeInterrupted(): { made: boolean } | undefined {
  const last = untold;
  untold = undefined;
  return last;
}
