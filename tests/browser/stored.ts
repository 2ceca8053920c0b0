import type { Target } from './target';

/** What is stored under this key, once every change of it under way has been written. */
export const stored = <Value extends object>(panel: Target, key: 'settings' | 'mirror'): Promise<Value> =>
  panel.evaluate<Value>(`navigator.locks.request('${key}', () => browser.storage.local.get('${key}'))`);
