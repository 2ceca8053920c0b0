import type { ModelFile } from '../../lib/readers/linear/built-in';
import type { Trained } from './train';

/**
 * Writes a model small: the heaviest weights only, as signed steps of an eighth of a bit each.
 * @param most how many weights are kept over all labels
 */
export function modelFile(
  { columns, labels, fitted }: Trained,
  most: number,
  calibration: ModelFile['calibration'],
): ModelFile {
  const step = fitted.map(
    ({ weights }) => weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / 127,
  );
  const sizes = fitted.flatMap(({ weights }) => [...weights].filter((weight) => weight !== 0).map(Math.abs));
  const cut = sizes.sort((a, b) => b - a)[Math.min(most, sizes.length - 1)] ?? 0;
  const keys: number[] = [];
  const counts: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  let before = 0;
  for (const [key, column] of [...columns.entries()].sort((a, b) => a[0] - b[0])) {
    const kept = fitted.flatMap(({ weights: own }, label) => {
      const weight = own[column]!;
      const steps = Math.round(weight / step[label]!);
      return Math.abs(weight) > cut && steps !== 0 ? [{ label, steps }] : [];
    });
    if (!kept.length) continue;
    let delta = key - before;
    before = key;
    for (; delta >= 0x80; delta >>>= 7) keys.push((delta & 0x7f) | 0x80);
    keys.push(delta);
    counts.push(kept.length);
    for (const { label, steps } of kept) {
      targets.push(label);
      weights.push(steps);
    }
  }
  return {
    labels,
    bias: fitted.map(({ bias }) => round(bias)),
    step: step.map(round),
    calibration,
    keys: base64(Uint8Array.from(keys)),
    counts: base64(Uint8Array.from(counts)),
    targets: base64(Uint8Array.from(targets)),
    weights: base64(new Uint8Array(Int8Array.from(weights).buffer)),
  };
}

const round = (value: number): number => Number(value.toPrecision(6));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
