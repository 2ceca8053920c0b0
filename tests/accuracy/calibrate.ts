/**
 * Platt scaling (Platt 1999): the logistic curve that best turns scores into shares, by gradient descent on
 * the log loss. Fitted on scores of texts whose writer the model had not seen.
 */
export function calibrate(
  scores: readonly number[],
  labels: readonly boolean[],
  weights?: readonly number[],
): { slope: number; middle: number } {
  let slope = 1;
  let offset = 0;
  const total = weights ? weights.reduce((a, b) => a + b, 0) : scores.length;
  for (let round = 0; round < 3000; round++) {
    let bySlope = 0;
    let byOffset = 0;
    scores.forEach((score, n) => {
      const error =
        (1 / (1 + Math.exp(-(slope * score + offset))) - (labels[n] ? 1 : 0)) * (weights?.[n] ?? 1);
      bySlope += error * score;
      byOffset += error;
    });
    slope -= bySlope / total;
    offset -= byOffset / total;
  }
  return { slope: Number(slope.toFixed(4)), middle: Number((-offset / slope).toFixed(4)) };
}
