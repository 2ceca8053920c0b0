import { render } from 'preact';
import { pageExamples } from '../../lib/runtime/examples/page-examples';
import { ownMeaning } from '../../lib/runtime/own-meaning';
import { keptFits } from '../../lib/sources/kept-fits';
import { followLanguage } from '../../lib/ui/language';
import { reportErrors } from '../../lib/ui/report-errors';
import { browserEdges } from './app/edges/browser-edges';
import { listenToKeys } from './app/edges/keys';
import { startPanel } from './app/start-panel';
import { Panel } from './cards/panel';

/** Starts the panel's working part and shows it, drawn anew whenever what it shows has changed. */
export async function showPanel(root: HTMLElement): Promise<void> {
  reportErrors('panel');
  const meaning = ownMeaning();
  const readers = meaning ? [meaning.reader] : [];
  const { derived, commands } = startPanel(browserEdges, readers, pageExamples(meaning, keptFits));
  const Live = () => <Panel view={derived.view.value} commands={commands} />;
  listenToKeys(commands);
  await followLanguage('extensionName');
  // What stood there while it loaded is not Preact's to take away.
  root.replaceChildren();
  render(<Live />, root);
}
