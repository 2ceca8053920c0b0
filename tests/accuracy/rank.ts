/** Figures of ranking, and chance that can be repeated. */

/** A small generator: the same numbers on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Area under the ROC curve: how often one that carries the label ranks above one that does not. Ties count half. */
export function auc(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((_, n) => n).sort((a, b) => scores[a]! - scores[b]!);
  let rankSum = 0;
  let positives = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) to++;
    const rank = (from + to + 1) / 2;
    for (let n = from; n < to; n++) {
      if (!labels[order[n]!]) continue;
      rankSum += rank;
      positives++;
    }
    from = to;
  }
  const negatives = scores.length - positives;
  return positives && negatives
    ? (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
    : Number.NaN;
}
