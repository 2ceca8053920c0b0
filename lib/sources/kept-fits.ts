/**
 * Fitted rules by example, kept on this machine so that they need not be fitted at each opening: by the encoder's version,
 * its language and the rule's own sentences, whatever pack they came in. No sentence is kept, and nothing is lost where one
 * cannot be: it is made anew.
 */
import { browser } from 'wxt/browser';
import type { ExampleRule } from '../format/rule';
import { exampleKey } from '../readers/examples/example-label';
import { readFit, storedFit } from '../readers/examples/fitted-rule';
import type { KeptFits } from '../readers/examples/kept-fits';
import type { MeaningCard } from '../readers/meaning/card';

export const fitPrefix = 'fit:';

/** About half a megabyte: a twentieth of what an extension may keep. */
const maxKept = 200;

/** @param language of the encoder, ISO 639-1 */
export function keptFits(
  { version, dimensions }: Pick<MeaningCard, 'version' | 'dimensions'>,
  language = 'en',
): KeptFits {
  const keyOf = (rule: ExampleRule) => `${fitPrefix}${version}:${language}:${exampleKey(rule)}`;
  return {
    load: async (rules) => {
      const stored = await browser.storage.local.get(rules.map(keyOf)).catch(() => ({}) as Stored);
      return new Map(
        rules.flatMap((rule) => {
          const fitted = readFit(stored[keyOf(rule)], dimensions);
          return fitted ? [[rule, fitted]] : [];
        }),
      );
    },
    keep: async (rule, fitted) => {
      try {
        await makeRoom(version);
        const keptAt = new Date().toISOString();
        await browser.storage.local.set({ [keyOf(rule)]: { ...storedFit(fitted), keptAt } });
      } catch {
        // The storage is full, or the browser refuses: the next opening fits it again.
      }
    },
  };
}

type Stored = Record<string, unknown>;

/** Those of another model go first, then the oldest. */
async function makeRoom(version: string): Promise<void> {
  const all = (await browser.storage.local.get(null)) as Stored;
  const kept = Object.entries(all).filter(([key]) => key.startsWith(fitPrefix));
  if (kept.length < maxKept) return;
  const age = ([key, value]: [string, unknown]): string =>
    key.startsWith(`${fitPrefix}${version}:`)
      ? String((value as { keptAt?: unknown } | null)?.keptAt ?? '')
      : '';
  const oldest = kept.sort((a, b) => age(a).localeCompare(age(b)));
  await browser.storage.local.remove(oldest.slice(0, kept.length - maxKept + 1).map(([key]) => key));
}
