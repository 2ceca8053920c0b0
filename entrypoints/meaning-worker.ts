import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeAwayNetwork } from '../lib/runtime/worker/no-network';
import type { WorkerPort } from '../lib/runtime/worker/worker-protocol';

/** The worker in which the encoder runs, owned by one of the extension's own pages. It can reach nobody but that page. */
export default defineUnlistedScript(() => {
  takeAwayNetwork(self);
  const port = self as unknown as WorkerPort;
  void import('../lib/runtime/worker/serve-worker').then(({ serveWorker }) => serveWorker(port));
});
