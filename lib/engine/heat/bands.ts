import type { Band } from '../../model/analysis';

/** Where the bands begin, in heat. The knowledge base's; a pack may set its own. */
export const bandStarts = { strained: 0.8, heated: 2.4, critical: 4 } as const;

export type BandStarts = { [Name in keyof typeof bandStarts]: number };

/** @param heat 0–6 */
export function bandOf(heat: number, from: BandStarts = bandStarts): Band {
  if (heat >= from.critical) return 'critical';
  if (heat >= from.heated) return 'heated';
  return heat >= from.strained ? 'strained' : 'calm';
}
