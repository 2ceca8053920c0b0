/** `npm start`: installs what it needs, builds, and shows the main job. */
import { join } from 'node:path';
import { bin, ensureBrowsers, ensurePackages, must, root } from '../setup.mjs';

ensurePackages();
ensureBrowsers();
must(bin('wxt'), ['build', '-b', 'chrome']);
const { load } = await import('../load.mjs');
const { tour } = await load('tests/tour/tour.ts');
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
await tour({
  extension: join(root, '.output/chrome-mv3'),
  pictures: join(root, '.output/tour'),
  headless,
});
