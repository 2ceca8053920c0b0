import cues from '../../../rules/learned/cues.json';
import draft from '../../../rules/learned/draft.json';
import heat from '../../../rules/learned/heat.json';
import { bytesOfBase64 } from '../../text/base64';
import type { QuickReader } from '../reader';
import { createLinearReader, type LinearModels } from './linear-reader';
import { type ModelTables, readModel } from './model';

/** A model as it stands in its file: the tables' bytes in base64. */
export type ModelFile = Omit<ModelTables, 'keys' | 'counts' | 'targets' | 'weights'> &
  Record<'keys' | 'counts' | 'targets' | 'weights', string>;

export const modelFrom = (file: ModelFile) =>
  readModel({
    ...file,
    keys: bytesOfBase64(file.keys),
    counts: bytesOfBase64(file.counts),
    targets: bytesOfBase64(file.targets),
    weights: new Int8Array(bytesOfBase64(file.weights).buffer),
  });

/** The built-in models, from `rules/learned`; made by `npm run fit`. */
export const builtInModels = (): LinearModels => ({
  heat: modelFrom(heat),
  draft: modelFrom(draft),
  cues: modelFrom(cues),
});

/** The built-in learned layer. Packs prove themselves without it. */
export const builtInLinearReader = (): QuickReader => createLinearReader(builtInModels());
