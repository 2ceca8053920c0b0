import { browser } from 'wxt/browser';
import { arrivalPort } from '../../../../lib/model/protocol';

/** Calls back with the tab's id when a page's script is there: from then on it answers, whether or not the page has loaded. */
export function watchArrivals(arrived: (tabId: number) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== arrivalPort) return;
    // It has said all that it had to say.
    port.disconnect();
    const tabId = port.sender?.tab?.id;
    if (tabId !== undefined) arrived(tabId);
  });
}
