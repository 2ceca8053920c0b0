import { join } from 'node:path';
import { root } from '../setup.mjs';

/** An unpacked extension as it ships, and its copy that may read pages of this machine. */
interface ExtensionFolders {
  /** What `npm run build` makes. */
  readonly shipped: string;
  /** The same files but for the manifest, which adds the pages of this machine. */
  readonly onThisMachine: string;
}

export const chromiumExtension: ExtensionFolders = {
  shipped: join(root, '.output/chrome-mv3'),
  onThisMachine: join(root, '.output/test-chrome'),
};

export const firefoxExtension: ExtensionFolders = {
  shipped: join(root, '.output/firefox-mv3'),
  onThisMachine: join(root, '.output/test-firefox'),
};
