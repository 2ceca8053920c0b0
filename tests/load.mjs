import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './setup.mjs';

/** Loads a TypeScript module of this project into plain Node. */
export async function load(path) {
  const options = { root, configFile: false, logLevel: 'error', json: { namedExports: false } };
  const { module } = await runnerImport(join(root, path), options);
  return module;
}
