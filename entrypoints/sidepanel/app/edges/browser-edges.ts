import { isDedicated } from '../../../../lib/adapters/hosts';
import { isAllowed, isPracticeAddress, revokeSiteAccess } from '../../../../lib/platform';
import { watchOutOfSight } from '../../../../lib/runtime/page-meaning';
import { loadSettings, saveSettings, watchSettings } from '../../../../lib/settings/load-settings';
import { changeMirror } from '../../../../lib/settings/statistics-store';
import { hostOf } from '../adapters-for';
import type { Edges } from '../panel-context';
import { connectToActiveTab } from './connection';
import { loadCoaches } from './load-coaches';

/** What the panel meets in a browser. */
export const browserEdges: Edges = {
  connect: connectToActiveTab,
  loadCoaches: (ready) => void loadCoaches(ready),
  loadSettings,
  saveSettings,
  watchSettings,
  changeMirror,
  isAllowed: async (address) => isDedicated(hostOf(address)) || isAllowed(address),
  isPractice: isPracticeAddress,
  revokeSiteAccess,
  now: () => new Date(),
  watchOutOfSight,
};
