/** `npm run fit:background`: the vectors of the background by the model that is there, for `rules/learned/background.bin`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { background } from '../../lib/readers/examples/background';
import { writeBackground } from '../../lib/readers/examples/background-file';
import { meaningFromDisk } from '../../lib/runtime/meaning-from-disk';
import { root } from '../setup.mjs';

export async function writeBackgroundFile(): Promise<void> {
  const { card, embed } = await meaningFromDisk();
  const bytes = writeBackground(card.version, background, await embed(background));
  writeFileSync(join(root, 'rules/learned/background.bin'), bytes);
  console.log(`${background.length} sentences, ${bytes.length} bytes, of model ${card.version}`);
}
