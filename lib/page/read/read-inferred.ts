import { findAll, matches, propertyOf } from '../../editors/unshadowed';
import type { Adapter } from '../../model/adapter';
import type { AdapterFault } from '../../model/protocol';
import { guess } from '../inference';
import { canBeWrittenIn } from './composer';
import { elementsBeside } from './elements-beside';
import { FaultLog } from './fault-log';
import type { ReadCache } from './read-cache';
import { type PageReading, readPage } from './read-page';
import { openRootsIn, shownBy } from './scopes';
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
  /** Elements beside the messages and the composer: where there are others, there may be a conversation now. */
  beside: number;
  /** Open shadow roots: a conversation may come in any of them. */
  roots: readonly ShadowRoot[];
  /** When it was looked for, by the page's clock in milliseconds, and how long the page is left alone then. */
  looked: number;
  pause: number;
  /** That nothing could be inferred, because looking for it failed. */
  faults: readonly AdapterFault[];
}

interface InferredReading {
  reading: PageReading;
  guessed: Inferred;
  /** In so many milliseconds it should be read again, though nothing may have changed until then. */
  again?: number;
}

/** Looking for a conversation takes at most one part in so many of a page's time, where it changes all the time. */
const share = 25;
/** In milliseconds: looks that follow each other more slowly are not spaced out. */
const hasty = 1000;

/**
 * Reads a page that nobody described. Looking for the conversation costs far more than reading it, so what was
 * inferred is kept as long as it goes on finding as much as it did, and nothing else has come to the page: a page may
 * show its frame long before its messages.
 * @param before what was inferred the last time
 */
export function readInferred(
  base: Adapter,
  document: Document,
  address: Address,
  cache: ReadCache,
  before?: Inferred,
): InferredReading {
  const known = before && readPage(before.adapter, document, address, cache);
  if (known && before.address === nameOf(address)) {
    if (stillFits(before, known, document)) return { reading: withFaults(known, before), guessed: before };
    const again = before.looked + before.pause - performance.now();
    if (again > 0) return { reading: withFaults(known, before), guessed: before, again };
  }
  const looked = performance.now();
  const log = new FaultLog(base.id);
  const adapter = log.attempt('infer', () => guess()?.inferAdapter(base, document)) ?? base;
  const reading = readPage(adapter, document, address, cache);
  const isHasty = before && looked - before.looked < hasty;
  const roots = openRootsIn(document);
  const guessed: Inferred = {
    adapter,
    address: nameOf(address),
    faults: log.list,
    looked,
    pause: isHasty ? share * (performance.now() - looked) : 0,
    roots,
    boxes: boxesIn(document),
    beside: elementsBeside(reading, [document, ...roots]),
    ...countsOf(reading),
  };
  return { reading: withFaults(reading, guessed), guessed };
}

const withFaults = (reading: PageReading, { faults }: Inferred): PageReading => ({
  ...reading,
  faults: [...faults, ...reading.faults],
});

/** More messages are no reason to look anew; fewer, another composer or what may be one, or other elements beside them are. */
function stillFits(before: Inferred, reading: PageReading, document: Document): boolean {
  const { messages, unknown, composer } = countsOf(reading);
  return (
    before.composer === composer &&
    (composer || before.boxes === boxesIn(document)) &&
    messages >= before.messages &&
    unknown <= before.unknown &&
    before.beside === elementsBeside(reading, [document, ...before.roots])
  );
}

const boxesIn = (document: Document): number =>
  findAll(document, '*').filter(
    (element) =>
      propertyOf(element, 'shadowRoot') ||
      (matches(element, 'iframe, textarea, [contenteditable]') && canBeWrittenIn(shownBy(element))),
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
