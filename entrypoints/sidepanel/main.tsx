import { render } from 'preact';
import { followLanguage } from '../../lib/ui/language';
import { browserEdges } from './app/edges/browser-edges';
import { listenToKeys } from './app/keys';
import { startPanel } from './app/start-panel';
import { Panel } from './cards/panel';

const { derived, commands } = startPanel(browserEdges);

/** Drawn anew whenever what the panel shows has changed. */
const Live = () => <Panel view={derived.view.value} commands={commands} />;

void followLanguage('extensionName').then(() => render(<Live />, document.getElementById('panel')!));
listenToKeys(commands);
