import { type Band, bandStarts } from '../../model/analysis';

export type BandStarts = { [Name in keyof typeof bandStarts]: number };

/** @param heat 0–6 */
export function bandOf(heat: number, from: BandStarts = bandStarts): Band {
  if (heat >= from.critical) return 'critical';
  if (heat >= from.heated) return 'heated';
  return heat >= from.strained ? 'strained' : 'calm';
}
