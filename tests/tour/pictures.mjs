/** `npm run pictures`: every state of panel, practice and settings, light and dark, at 240, 360 and 500 pixels. */
import { join } from 'node:path';
import { ensureBrowsers, ensurePackages, root } from '../setup.mjs';

ensurePackages();
ensureBrowsers();
const { load } = await import('../load.mjs');
await (await load('tests/browser/build.ts')).default();
await (await load('tests/tour/pictures.ts')).takePictures(join(root, '.output/pictures'));
