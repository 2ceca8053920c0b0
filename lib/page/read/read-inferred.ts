import type { Adapter } from '../../model/adapter';
import type { AdapterFault } from '../../model/protocol';
import { guess } from '../inference';
import { canBeWrittenIn } from './composer';
import { FaultLog } from './fault-log';
import type { ReadCache } from './read-cache';
import { type PageReading, readPage } from './read-page';
import { shownBy } from './scopes';
import type { Address } from './text-source';

/** What was inferred of a page, and what it found there. */
export interface Inferred {
  adapter: Adapter;
  address: string;
  messages: number;
  /** Messages of which it cannot tell who speaks. */
  unknown: number;
  composer: boolean;
  /** What may be a reply box, or hold one. */
  boxes: number;
  /** That nothing could be inferred, because looking for it failed. */
  faults: readonly AdapterFault[];
}

/**
 * Reads a page that nobody described. Looking for the conversation costs far more than reading it, so what was
 * inferred is kept as long as it goes on finding as much as it did.
 * @param before what was inferred the last time
 */
export function readInferred(
  base: Adapter,
  document: Document,
  address: Address,
  cache: ReadCache,
  before?: Inferred,
): { reading: PageReading; guessed?: Inferred } {
  const known = before && readPage(before.adapter, document, address, cache);
  if (known && stillFits(before, known, document, address))
    return { reading: withFaults(known, before), guessed: before };
  const log = new FaultLog(base.id);
  const adapter = log.attempt('infer', () => guess()?.inferAdapter(base, document)) ?? base;
  const reading = readPage(adapter, document, address, cache);
  const guessed = {
    adapter,
    address: nameOf(address),
    faults: log.list,
    boxes: boxesIn(document),
    ...countsOf(reading),
  };
  return { reading: withFaults(reading, guessed), guessed };
}

const withFaults = (reading: PageReading, { faults }: Inferred): PageReading => ({
  ...reading,
  faults: [...faults, ...reading.faults],
});

/** More messages are no reason to look anew; fewer, another composer or another address are, or what may be one. */
function stillFits(before: Inferred, reading: PageReading, document: Document, address: Address): boolean {
  const { messages, unknown, composer } = countsOf(reading);
  return (
    before.address === nameOf(address) &&
    before.composer === composer &&
    (composer || before.boxes === boxesIn(document)) &&
    messages >= before.messages &&
    unknown <= before.unknown
  );
}

const boxesIn = (document: Document): number =>
  [...document.querySelectorAll('*')].filter(
    (element) =>
      element.shadowRoot ||
      (element.matches('iframe, textarea, [contenteditable]') && canBeWrittenIn(shownBy(element))),
  ).length;

const nameOf = ({ host, pathname, search, hash }: Address): string => host + pathname + search + hash;

const countsOf = (reading: PageReading): Pick<Inferred, 'messages' | 'unknown' | 'composer'> => {
  const messages = reading.ok ? reading.thread.messages : [];
  return {
    messages: messages.length,
    unknown: messages.filter(({ speaker }) => speaker === 'unknown').length,
    composer: reading.ok && reading.composer !== null,
  };
};
