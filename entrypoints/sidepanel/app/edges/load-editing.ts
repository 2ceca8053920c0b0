import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * Loads what an edit needs into the page of a tab, also into one that never ends loading.
 * @throws Error when the browser lets nothing in there, such as where the site's permission was taken back
 */
export const loadEditing = (tabId: number): Promise<unknown> =>
  browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['content-scripts/editing.js' as ScriptPublicPath],
    injectImmediately: true,
  });
