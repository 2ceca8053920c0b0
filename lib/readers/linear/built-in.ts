import cues from '../../../rules/learned/cues.json';
import draft from '../../../rules/learned/draft.json';
import heat from '../../../rules/learned/heat.json';
import type { Learned } from './learned';
import { type ModelTables, readModel } from './model';

/** A model as it stands in its file: the tables' bytes in base64. */
export type ModelFile = Omit<ModelTables, 'keys' | 'counts' | 'targets' | 'weights'> &
  Record<'keys' | 'counts' | 'targets' | 'weights', string>;

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

export const modelFrom = (file: ModelFile) =>
  readModel({
    ...file,
    keys: bytesOf(file.keys),
    counts: bytesOf(file.counts),
    targets: bytesOf(file.targets),
    weights: new Int8Array(bytesOf(file.weights).buffer),
  });

/** The built-in learned layer, from `rules/learned`; made by `npm run fit`. Packs prove themselves without it. */
export const coreLearned = (): Learned => ({
  heat: modelFrom(heat),
  draft: modelFrom(draft),
  cues: modelFrom(cues),
});
