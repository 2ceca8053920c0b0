import { render } from 'preact';
import { browser } from 'wxt/browser';
import { serveDesk } from '../../lib/desk/desk';
import { deskPort, pageSide } from '../../lib/messages';
import { Practice } from './practice';

render(<Practice />, document.getElementById('inbox')!);

// The panel reads this page through the same port and the same reader as a help desk.
browser.runtime.onConnect.addListener((port) => {
  if (port.name === deskPort) serveDesk(pageSide(port), document);
});
