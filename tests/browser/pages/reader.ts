/** The page's own reader, for saved pages: what a content script would read, as plain data. */
import { builtInAdapters, candidatesFor } from '../../../lib/adapters/choose';
import type { Thread } from '../../../lib/conversation';
import { offerGuess } from '../../../lib/desk/guess';
import { inferAdapter } from '../../../lib/desk/infer/infer';
import { pick } from '../../../lib/desk/pick';
import { pickAdapter } from '../../../lib/desk/pick-adapter';
import { ReadCache } from '../../../lib/desk/read-cache';
import { readGuessed } from '../../../lib/desk/read-guessed';
import { readPage } from '../../../lib/desk/read-page';
import type { Fit } from '../../../lib/messages';

export interface SavedReading {
  /** The adapter that the address and the page together choose. */
  chosen: string;
  ok: boolean;
  fit: Fit;
  thread?: Thread;
  composer?: boolean;
  kind?: 'reply' | 'note';
}

offerGuess({ inferAdapter, pick });

declare global {
  interface Window {
    readSaved(adapterId: string): SavedReading;
  }
}

window.readSaved = (adapterId) => {
  const adapter = builtInAdapters.find(({ id }) => id === adapterId)!;
  const reading = adapter.infer
    ? readGuessed(adapter, document, location, new ReadCache()).reading
    : readPage(adapter, document, location);
  const chosen = pickAdapter(candidatesFor(location.href), document).id;
  if (!reading.ok) return { chosen, ok: false, fit: reading.fit };
  const { thread, fit, composer, kind } = reading;
  return { chosen, ok: true, fit, thread, composer: composer !== null, kind };
};
