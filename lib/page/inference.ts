import type { Adapter } from '../model/adapter';
import type { Picked, PickTarget } from '../model/protocol';

/** What a help desk that nobody described needs; it comes in a script of its own. */
export interface Inference {
  inferAdapter(base: Adapter, document: Document): Adapter | undefined;
  pick(document: Document, what: PickTarget, signal: AbortSignal): Promise<Picked | null>;
}

/** Both scripts of the extension share this world, which the page cannot see. */
const shared = globalThis as { evenkeelGuess?: Inference };

export const offerInference = (inference: Inference): void => {
  shared.evenkeelGuess = inference;
};

/** undefined on the manifest's own help desks, which have adapters of their own. */
export const guess = (): Inference | undefined => shared.evenkeelGuess;
