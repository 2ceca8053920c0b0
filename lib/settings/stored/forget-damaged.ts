import { browser } from 'wxt/browser';
import { damagedKey } from './damaged';
import { noteDamaged } from './storage-problems';

/** Erases what was set aside of one entry; it is named no longer. */
export async function forgetDamaged(key: string): Promise<void> {
  await browser.storage.local.remove(damagedKey(key));
  noteDamaged(key, []);
}
