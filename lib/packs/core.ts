import type { Pack } from '../format/pack';
import { packFromFiles } from './folder';
import { validate } from './validate';

const files = import.meta.glob('../../rules/core/**/*.json', { eager: true, import: 'default' });
let loaded: Pack | undefined;

/** The built-in pack, from `rules/core`. */
export function corePack(): Pack {
  if (loaded) return loaded;
  const result = validate(
    packFromFiles(
      Object.fromEntries(
        Object.entries(files).map(([path, file]) => [path.replace('../../rules/core/', ''), file]),
      ),
    ),
  );
  // Cannot happen in a build whose tests passed: the proof test reads the same files.
  if (!result.ok) throw new Error(`rules/core: ${JSON.stringify(result.problems)}`);
  loaded = result.pack;
  return loaded;
}
