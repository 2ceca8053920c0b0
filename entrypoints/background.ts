import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { noteOpenTabs, openPanelOnClick, renewSiteAccess } from '../lib/platform';
import { packAddresses } from '../lib/sources/addresses/pack-addresses';
import { serveFetch } from '../lib/sources/addresses/serve-fetch';
import { listenForErrors } from '../lib/ui/listen-for-errors';

/** Opens the panel, fetches rule packs for it, and keeps allowed sites read after an update. No state and nobody's text passes here. */
export default defineBackground(() => {
  // Whoever looks for them finds them in the browser's own log; the next event is served as if nothing had been.
  listenForErrors('background', ({ where, what }) => console.error(where, what.key, what.values));
  openPanelOnClick();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // The browser's own update comes with its start: every tab is loaded after it.
    if (reason === 'install' || reason === 'update') void noteOpenTabs();
    void packAddresses().then(renewSiteAccess);
  });
  const own = { id: browser.runtime.id, pages: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((message: unknown, sender) => serveFetch(message, sender, own));
});
