import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { fetchText } from '../lib/packs/sources/fetch-text';
import type { FetchRequest } from '../lib/packs/sources/hosted';
import { openPanelOnClick } from '../lib/platform';

/** Opens the panel, and fetches rule packs for it. No state and nobody's text passes here. */
export default defineBackground(() => {
  openPanelOnClick();
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) => {
    const { type, hosted, etag } = message as FetchRequest;
    if (type !== 'fetch-pack' || sender.id !== browser.runtime.id) return undefined;
    return fetchText(hosted, etag);
  });
});
