import { defineContentScript } from 'wxt/utils/define-content-script';
import { openEdits } from '../../lib/page/edit-queue';
import { offerEditing } from '../../lib/page/editing';

/**
 * What only an edit needs. The panel has it loaded before the first edit in a page, so that the script which every page of
 * a help desk loads stays small.
 */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => offerEditing({ openEdits }),
});
