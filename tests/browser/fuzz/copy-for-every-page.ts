import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  host_permissions?: string[];
  content_scripts: { matches: string[]; js: string[]; exclude_matches?: string[] }[];
}

const everyPage = ['https://*/*'];

/**
 * Copies an unpacked extension into a folder of its own, where it may read every page as if each site had been allowed: the
 * scripts are those that ship, the manifest alone is another.
 */
export function copyForEveryPage(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const [page] = manifest.content_scripts;
  if (!page) throw new Error('the manifest has no content script');
  writeFileSync(
    file,
    JSON.stringify({
      ...manifest,
      host_permissions: [...(manifest.host_permissions ?? []), ...everyPage],
      content_scripts: [
        page,
        {
          ...page,
          matches: everyPage,
          exclude_matches: page.matches,
          js: ['content-scripts/inference.js', ...page.js],
        },
      ],
    }),
  );
}
