/** Something that was said, how surely, and whether it was right. */
export interface Said {
  /** 0–1 */
  certainty: number;
  isRight: boolean;
}

const bins = 10;

/** The mean distance between how sure a reader is and how often it is right, over ten steps of certainty (Guo et al. 2017). */
export function calibrationError(said: readonly Said[]): number {
  const binOf = ({ certainty }: Said) => Math.min(bins - 1, Math.floor(certainty * bins));
  let sum = 0;
  for (let bin = 0; bin < bins; bin++) {
    const own = said.filter((one) => binOf(one) === bin);
    const certain = own.reduce((all, { certainty }) => all + certainty, 0);
    sum += Math.abs(certain - own.filter(({ isRight }) => isRight).length);
  }
  return sum / Math.max(1, said.length);
}
