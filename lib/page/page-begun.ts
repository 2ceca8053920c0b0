/** In milliseconds: so long a page is left to its own loading before what there is of it is read. */
const patience = 1000;

import { callOn, propertyOf } from '../editors/unshadowed';

/**
 * Calls back once there is a page to read: when its document is whole, or has come in for a while. Some pages never end
 * loading, since an image or their own last line never comes.
 * @param signal ends the waiting
 */
export function whenBegun(document: Document, begun: () => void, signal: AbortSignal): void {
  if (propertyOf(document, 'readyState') !== 'loading') {
    begun();
    return;
  }
  const waiting = new AbortController();
  const tell = (): void => {
    waiting.abort();
    begun();
  };
  const look = (): void => {
    if (propertyOf(document, 'body')) tell();
    else timer = setTimeout(look, patience);
  };
  let timer = setTimeout(look, patience);
  waiting.signal.addEventListener('abort', () => clearTimeout(timer));
  signal.addEventListener('abort', () => waiting.abort());
  callOn(document, 'addEventListener', 'DOMContentLoaded', tell, { signal: waiting.signal });
}
