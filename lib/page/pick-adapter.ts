import type { Adapter } from '../model/adapter';

/** The first adapter that the page shows itself to fit; the last one where none does. */
export const pickAdapter = (adapters: readonly Adapter[], document: Document): Adapter =>
  adapters.find(({ detect }) => !detect || detect.some((selector) => document.querySelector(selector))) ??
  adapters.at(-1)!;
