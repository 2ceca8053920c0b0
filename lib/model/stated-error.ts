import type { UiText } from './ui-text';

/** An error in our own words: its text is for people, and holds nothing of a customer's or an agent's. */
export class StatedError extends Error {
  override name = 'StatedError';

  constructor(readonly text: UiText) {
    super(text.key);
  }
}
