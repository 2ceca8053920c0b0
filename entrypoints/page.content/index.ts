import { defineContentScript } from 'wxt/utils/define-content-script';
import { dedicatedHosts } from '../../lib/adapters/hosts';
import { arrivalPort, pagePort, pageSide, type RawPort } from '../../lib/model/protocol';
import { clearLeftMarks } from '../../lib/page/marks';
import { servePage } from '../../lib/page/serve-page';
import './style.css';

/** The browser's own object: the page's script stays small, and the polyfill would only step aside here. */
declare const browser: {
  runtime: {
    connect(how: { name: string }): RawPort;
    lastError?: unknown;
    id?: string;
    onConnect: { addListener(listener: (port: RawPort & { name: string }) => void): void };
  };
};

/** The extension was updated or removed: this script steps aside. */
const isGone = (): boolean => browser.runtime?.id === undefined;

const world = globalThis as { evenkeelListens?: true };

export default defineContentScript({
  matches: dedicatedHosts,
  // A page may never end loading: whether there is enough of it to read is looked at when the panel asks.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => {
    // A site that was allowed, taken back and allowed again may bring it twice.
    if (world.evenkeelListens) return;
    world.evenkeelListens = true;
    clearLeftMarks(window);
    // Inert until the panel opens its port.
    browser.runtime.onConnect.addListener((port) => {
      if (port.name === pagePort) servePage(pageSide(port, isGone), document);
    });
    // A panel that waited for this page connects now. Where none is open the port closes at once; asking why tells the
    // browser that nobody need hear it.
    browser.runtime
      .connect({ name: arrivalPort })
      .onDisconnect.addListener(() => void browser.runtime.lastError);
  },
});
