import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openPanelOnClick, renewSiteAccess } from '../lib/platform';
import { fetchText } from '../lib/sources/fetch-text';
import type { FetchRequest } from '../lib/sources/hosted';
import { packAddresses } from '../lib/sources/store';

/** Opens the panel, fetches rule packs for it, and keeps allowed sites read after an update. No state and nobody's text passes here. */
export default defineBackground(() => {
  openPanelOnClick();
  browser.runtime.onInstalled.addListener(() => {
    void packAddresses().then(renewSiteAccess);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) => {
    const { type, hosted, etag } = message as FetchRequest;
    if (type !== 'fetch-pack' || sender.id !== browser.runtime.id) return undefined;
    return fetchText(hosted, etag);
  });
});
