import { render } from 'preact';
import { browserEdges } from './app/edges/browser-edges';
import { listenToKeys } from './app/keys';
import { startPanel } from './app/start-panel';
import { Panel } from './cards/panel';

const { derived, commands } = startPanel(browserEdges);

/** Drawn anew whenever what the panel shows has changed. */
const Live = () => <Panel view={derived.view.value} commands={commands} />;

render(<Live />, document.getElementById('panel')!);
listenToKeys(commands);
