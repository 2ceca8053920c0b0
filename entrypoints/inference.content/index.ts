import { defineContentScript } from 'wxt/utils/define-content-script';
import { inferAdapter } from '../../lib/page/infer/infer';
import { offerInference } from '../../lib/page/inference';
import { pick } from '../../lib/page/pick';

/**
 * What only help desks that nobody described need: inference and the picker. Sites that the agent allowed load
 * it beside the desk's own script; the help desks of the manifest never do, so their script stays small.
 */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => offerInference({ inferAdapter, pick }),
});
