import { render } from 'preact';
import { browser } from 'wxt/browser';
import { serveDesk } from '../../lib/desk/desk';
import { pageSide, practicePort } from '../../lib/messages';
import { Inbox } from './inbox';

render(<Inbox />, document.getElementById('inbox')!);

// The panel reads this page through the same reader as a help desk, over the extension's own port.
void browser.tabs.getCurrent().then((tab) => {
  browser.runtime.onConnect.addListener((port) => {
    if (tab?.id !== undefined && port.name === practicePort(tab.id)) serveDesk(pageSide(port), document);
  });
});
