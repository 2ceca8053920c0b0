import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of a manifest is read and changed here; all else is passed on as it is. */
interface Manifest {
  host_permissions?: string[];
  content_scripts: { matches: string[]; js: string[]; css?: string[]; run_at: string }[];
}

export const thisMachine = ['http://localhost/*', 'http://127.0.0.1/*'];
const inference = 'content-scripts/inference.js';

/** The manifest of a build, with the pages of this machine added as an allowed site has them: inference first. */
export function withThisMachine<M extends Manifest>(manifest: M): M {
  const [page] = manifest.content_scripts;
  if (!page) throw new Error('the manifest has no content script');
  return {
    ...manifest,
    host_permissions: [...(manifest.host_permissions ?? []), ...thisMachine],
    content_scripts: [
      ...manifest.content_scripts,
      { ...page, matches: thisMachine, js: [inference, ...page.js] },
    ],
  };
}

/**
 * Copies an unpacked extension into a folder of its own and changes the copy's manifest alone, so that the scripts under
 * test are those that ship.
 * @throws Error when the build lacks a script that the manifest of the copy names
 */
export function copyForThisMachine(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest = withThisMachine(JSON.parse(readFileSync(file, 'utf8')) as Manifest);
  for (const script of manifest.content_scripts.flatMap(({ js }) => js))
    if (!existsSync(join(to, script))) throw new Error(`${from} has no ${script}`);
  writeFileSync(file, JSON.stringify(manifest));
}
