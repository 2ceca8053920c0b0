/** The page's own reader, for saved pages: what a content script would read, as plain data. */
import { builtInAdapters, candidateAdapters } from '../../../lib/adapters/choose';
import type { Thread } from '../../../lib/model/conversation';
import type { Fit } from '../../../lib/model/protocol';
import { inferAdapter } from '../../../lib/page/infer/infer';
import { offerInference } from '../../../lib/page/inference';
import { pick } from '../../../lib/page/pick';
import { pickAdapter } from '../../../lib/page/pick-adapter';
import { ReadCache } from '../../../lib/page/read/read-cache';
import { readInferred } from '../../../lib/page/read/read-inferred';
import { readPage } from '../../../lib/page/read/read-page';

export interface SavedReading {
  /** The adapter that the address and the page together choose. */
  chosen: string;
  ok: boolean;
  fit: Fit;
  thread?: Thread;
  composer?: boolean;
  kind?: 'reply' | 'note';
}

offerInference({ inferAdapter, pick });

declare global {
  interface Window {
    readSaved(adapterId: string): SavedReading;
  }
}

window.readSaved = (adapterId) => {
  const adapter = builtInAdapters.find(({ id }) => id === adapterId)!;
  const reading = adapter.infer
    ? readInferred(adapter, document, location, new ReadCache()).reading
    : readPage(adapter, document, location);
  const chosen = pickAdapter(candidateAdapters(location.href), document).id;
  if (!reading.ok) return { chosen, ok: false, fit: reading.fit };
  const { thread, fit, composer, kind } = reading;
  return { chosen, ok: true, fit, thread, composer: composer !== null, kind };
};
