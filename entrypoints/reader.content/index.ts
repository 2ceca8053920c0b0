import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerGuess } from '../../lib/desk/guess';
import { inferAdapter } from '../../lib/desk/infer/infer';
import { pick } from '../../lib/desk/pick';

/**
 * What only help desks that nobody described need: inference and the picker. Sites that the agent allowed load
 * it beside the desk's own script; the help desks of the manifest never do, so their script stays small.
 */
export default defineContentScript({
  matches: import.meta.env.MODE === 'e2e' ? ['http://localhost/*', 'http://127.0.0.1/*'] : [],
  registration: import.meta.env.MODE === 'e2e' ? 'manifest' : 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => offerGuess({ inferAdapter, pick }),
});
