import type { Adapter } from '../adapters/adapter';
import type { Picked, PickTarget } from '../messages';

/** What a help desk that nobody described needs; it comes in a script of its own. */
export interface Guess {
  inferAdapter(base: Adapter, document: Document): Adapter | undefined;
  pick(document: Document, what: PickTarget, signal: AbortSignal): Promise<Picked | null>;
}

/** Both scripts of the extension share this world, which the page cannot see. */
const shared = globalThis as { evenkeelGuess?: Guess };

export const offerGuess = (guess: Guess): void => {
  shared.evenkeelGuess = guess;
};

/** undefined on the manifest's own help desks, which have adapters of their own. */
export const guess = (): Guess | undefined => shared.evenkeelGuess;
