/** `npm start`: installs what it needs, builds, and shows the main job. */
import { join } from 'node:path';
import { bin, ensureBrowsers, ensurePackages, must, root } from '../setup.mjs';

ensurePackages();
ensureBrowsers();
must(bin('wxt'), ['build', '-b', 'chrome']);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'tests/tour/tour.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
await module.tour({
  extension: join(root, '.output/chrome-mv3'),
  pictures: join(root, '.output/tour'),
  headless,
});
