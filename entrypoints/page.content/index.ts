import { defineContentScript } from 'wxt/utils/define-content-script';
import { dedicatedHosts } from '../../lib/adapters/hosts';
import { pagePort, pageSide, type RawPort } from '../../lib/model/protocol';
import { servePage } from '../../lib/page/serve-page';
import './style.css';

/** The browser's own object: the page's script stays small, and the polyfill would only step aside here. */
declare const browser: {
  runtime: { onConnect: { addListener(listener: (port: RawPort & { name: string }) => void): void } };
};

const world = globalThis as { evenkeelListens?: true };

export default defineContentScript({
  matches: dedicatedHosts,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => {
    // A site that was allowed, taken back and allowed again may bring it twice.
    if (world.evenkeelListens) return;
    world.evenkeelListens = true;
    // Inert until the panel opens its port.
    browser.runtime.onConnect.addListener((port) => {
      if (port.name === pagePort) servePage(pageSide(port), document);
    });
  },
});
