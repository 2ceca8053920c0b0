/** What a page may do to itself, or have done to it, while the panel is open. Numbers are taken modulo what there is. */
export interface Mutation {
  kind: MutationKind;
  /** Which element, field or message. */
  at: number;
  /** Where to, or which of the ways of the kind. */
  to: number;
}

export const mutationKinds = [
  /** An element goes. */
  'remove',
  /** An element moves among those beside it. */
  'reorder',
  /** An element comes a second time; fields in it hold a draft of their own. */
  'duplicate',
  /** Words of a message become huge or odd. */
  'text',
  /** An attribute that says nothing of who speaks. */
  'attribute',
  /** Markup in a message, as a hostile customer sends it. */
  'markup',
  /** One more field, with a draft of its own, here or in a message. */
  'field',
  /** Another draft in a field, as when another customer's is put there. */
  'draft',
  /** Two fields change their drafts. */
  'swap',
  /** The address says another conversation, and its draft stands in the same box. */
  'conversation',
] as const;

export type MutationKind = (typeof mutationKinds)[number];

/** A field's text was changed by nobody in the page. */
export interface FieldChange {
  /** The mark of the draft that stood in it. */
  mark: string;
  before: string;
  after: string;
}

/** What a fresh look at the page reads; what the panel has in the end is the same. */
export interface FreshReading {
  /** The adapter that the page shows itself to fit. */
  adapter: string;
  /** It guesses by what it saw before, so that a fresh look may guess otherwise. */
  isGuessed: boolean;
  /** JSON of the thread, or why there is none. */
  thread: string;
  draft: string | null;
}

/** What the script in the fuzzed page does for the one that drives it. */
export interface FuzzedDocument {
  /** @param others words of messages that are no customer's: each gets a mark that tells it wherever it is read */
  begin(others: readonly string[]): void;
  /** @returns what it did, in words */
  mutate(mutation: Mutation): string;
  /** Changes of fields since it was asked last that are none of `mutate`'s. */
  changes(): FieldChange[];
  /** What was typed is nobody's edit. */
  settle(): void;
  reading(): FreshReading;
  /** Puts the focus into the reply box. @returns false where there is none */
  focus(): boolean;
}

/** The marks of messages that are no customer's, wherever they are read. */
export const markOfOther = /otherq\d+z/;
