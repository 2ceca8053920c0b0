/** Texts that the encoder is timed on: each new to every cache. */
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { itemFor, type ReaderIdentity, type ReaderItem } from '../../lib/readers/reader';

/** About 80 words, so that it is cut to what fits beside a draft. */
export const turn =
  'Hello, this is the third time that I am writing to you about the kettle that I bought in May. It leaks at the handle, it has done so from the first day, and the kitchen table has a stain that will not go away. Your colleague promised on Monday that somebody would call me back within a day. Nobody did. Will you send me a new one, and who pays for the table? I would like to know by Friday at the latest.';

/** 25 words, another for each number. */
export const sentence = (n: number): string =>
  `I have looked at your order number ${n} from last week myself, and I will let you know tomorrow before noon what we can do about it.`;

/** 30 words in two sentences, as customers write them. */
export const message = (n: number): string =>
  `My order ${n} should have been here on Tuesday and I am still waiting for it, so what is going on? Please look into this today and tell me when it comes.`;

/** 300 words in a dozen sentences, as somebody finds it who comes back to a draft. */
export const draft = (round: number): string =>
  Array.from({ length: 12 }, (_, n) => sentence(round * 100 + n)).join(' ');

/** What the panel asks of a draft in answer to the turn, in its order: the draft's own units alone. */
export function itemsOfDraft(reader: ReaderIdentity, text: string): ReaderItem[] {
  const engine = createEngine(corePack());
  const thread = engine.readThread([{ speaker: 'customer', text: turn }]);
  return engine
    .unitsToRead(thread, text)
    .filter(({ side }) => side === 'agent')
    .flatMap((unit) => itemFor(reader, unit) ?? []);
}
