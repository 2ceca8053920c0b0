import { browser } from 'wxt/browser';

/**
 * Is this page in a private window? Chromium runs the extension's pages of such a window beside the others and tells it by
 * the window alone; Firefox, and a process of its own, tell it of the page.
 * @returns false where the browser does not say
 */
export async function isPrivateWindow(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  try {
    return (await browser.windows.getCurrent()).incognito;
  } catch {
    return false;
  }
}
