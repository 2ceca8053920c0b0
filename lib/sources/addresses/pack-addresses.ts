import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { hostedSchema } from '../../format/team';
import { isRecord } from '../../settings/stored/salvage';
import { packPrefix, readStoredPack } from '../stored-pack';

/**
 * Every address that a pack is, or may be, fetched from: a permission for one of them lets nobody read the site's pages.
 * It asks for nothing but what the background has at hand, where no pack is read.
 */
export async function packAddresses(): Promise<string[]> {
  const all = await browser.storage.local.get(null);
  const stored = Object.entries(all)
    .filter(([key]) => key.startsWith(packPrefix))
    .flatMap(([key, value]) => readStoredPack(key, value, [])?.hosted ?? []);
  return [...stored, ...namedBy(all.teams)].map(({ url }) => url);
}

function namedBy(teams: unknown): { url: string }[] {
  const file = isRecord(teams) ? teams.file : undefined;
  const hosted = isRecord(file) && Array.isArray(file.hosted) ? (file.hosted as unknown[]) : [];
  return hosted.flatMap((one) => {
    const read = v.safeParse(hostedSchema, one);
    return read.success ? [read.output] : [];
  });
}
