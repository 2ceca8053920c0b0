import type { Adapter } from '../adapters/adapter';
import { guess } from './guess';
import type { ReadCache } from './read-cache';
import { type Reading, readPage } from './read-page';
import type { Address } from './source';

/** What was inferred of a page, and what it found there. */
export interface Guessed {
  adapter: Adapter;
  address: string;
  messages: number;
  /** Messages of which it cannot tell who speaks. */
  unknown: number;
  composer: boolean;
}

/**
 * Reads a page that nobody described. Looking for the conversation costs far more than reading it, so what was
 * inferred is kept as long as it goes on finding as much as it did.
 * @param before what was inferred the last time
 */
export function readGuessed(
  base: Adapter,
  document: Document,
  address: Address,
  cache: ReadCache,
  before?: Guessed,
): { reading: Reading; guessed?: Guessed } {
  const known = before && readPage(before.adapter, document, address, cache);
  if (known && stillFits(before, known, address)) return { reading: known, guessed: before };
  const adapter = guess()?.inferAdapter(base, document) ?? base;
  const reading = readPage(adapter, document, address, cache);
  return { reading, guessed: { adapter, address: nameOf(address), ...countsOf(reading) } };
}

/** More messages are no reason to look anew; fewer, another composer or another address are. */
function stillFits(before: Guessed, reading: Reading, address: Address): boolean {
  const { messages, unknown, composer } = countsOf(reading);
  return (
    before.address === nameOf(address) &&
    before.composer === composer &&
    messages >= before.messages &&
    unknown <= before.unknown
  );
}

const nameOf = ({ host, pathname, search, hash }: Address): string => host + pathname + search + hash;

const countsOf = (reading: Reading): Pick<Guessed, 'messages' | 'unknown' | 'composer'> => {
  const messages = reading.ok ? reading.thread.messages : [];
  return {
    messages: messages.length,
    unknown: messages.filter(({ speaker }) => speaker === 'unknown').length,
    composer: reading.ok && reading.composer !== null,
  };
};
