/**
 * Which packs have proved themselves on this machine, beside the core pack of this version: so that a pack of 10,000
 * rules is proved when it is taken in and not at each opening. Any other text, or another core pack, is proved anew.
 */
import { browser } from 'wxt/browser';
import { fnv1a } from '../../model/fnv1a';
import { corePack } from '../../packs/core';

const key = 'proved';
/** The packs in force and their earlier versions: far fewer. */
const maxKept = 200;

let core: number | undefined;

/** What a proof is kept by: the text, and what it was proved beside. @returns SHA-256 in hexadecimal */
export async function proofOf(text: string): Promise<string> {
  core ??= fnv1a(JSON.stringify(corePack()));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${core}\n${text}`));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function keptProofs(): Promise<ReadonlySet<string>> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return new Set(Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : []);
}

/** The newest come last, and the oldest go. What cannot be kept is proved again. */
export async function keepProofs(proofs: readonly string[]): Promise<void> {
  try {
    const all = [...new Set([...(await keptProofs()), ...proofs])].slice(-maxKept);
    await browser.storage.local.set({ [key]: all });
  } catch {
    // The storage is full, or the browser refuses.
  }
}
