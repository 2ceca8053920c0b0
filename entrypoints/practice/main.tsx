import { render } from 'preact';
import { browser } from 'wxt/browser';
import { pagePort, pageSide } from '../../lib/model/protocol';
import { openEdits } from '../../lib/page/edit-queue';
import { offerEditing } from '../../lib/page/editing';
import { servePage } from '../../lib/page/serve-page';
import { followLanguage } from '../../lib/ui/language';
import { reportErrors } from '../../lib/ui/report-errors';
import { Practice } from './practice';

reportErrors('practice');

void followLanguage('practiceTitle').then(() => render(<Practice />, document.getElementById('inbox')!));

// Nothing can be loaded later into a page of the extension's own.
offerEditing({ openEdits });

// The panel reads this page through the same port and the same reader as a help desk.
browser.runtime.onConnect.addListener((port) => {
  if (port.name === pagePort) servePage(pageSide(port), document);
});
