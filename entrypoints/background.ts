import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openPanelOnClick } from '../lib/platform';
import { fetchText } from '../lib/sources/fetch-text';
import type { FetchRequest } from '../lib/sources/hosted';

/** Opens the panel, and fetches rule packs for it. No state and nobody's text passes here. */
export default defineBackground(() => {
  openPanelOnClick();
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) => {
    const { type, hosted, etag } = message as FetchRequest;
    if (type !== 'fetch-pack' || sender.id !== browser.runtime.id) return undefined;
    return fetchText(hosted, etag);
  });
});
