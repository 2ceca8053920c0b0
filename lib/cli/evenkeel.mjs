/**
 * Starts the command line. The sources are TypeScript, so they are bundled once into `.output/cli` and again
 * whenever one of them is newer than the bundle.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bundle = join(root, '.output/cli/main.js');

const newest = (folder) =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

function isFresh() {
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ['lib', 'rules', 'public/_locales'].every((folder) => newest(join(root, folder)) <= built);
}

/**
 * Several may start at once, such as under GNU parallel: each bundles beside the others, and the last one stays. What is
 * loaded only where it is needed has a name by its content, and is there before the bundle that names it.
 */
async function bundleAnew() {
  const { build } = await import('vite');
  const own = join(root, `.output/cli-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    json: { namedExports: false },
    build: {
      ssr: 'lib/cli/main.ts',
      outDir: own,
      target: 'node20',
      // All of it lies in one folder: some of it finds its files from there.
      rollupOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
    },
  });
  mkdirSync(dirname(bundle), { recursive: true });
  for (const part of readdirSync(own).filter((name) => name !== 'main.js'))
    renameSync(join(own, part), join(dirname(bundle), part));
  renameSync(join(own, 'main.js'), bundle);
  rmSync(own, { recursive: true });
}

if (!isFresh()) await bundleAnew();

const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2));
