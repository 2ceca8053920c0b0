/** An error in our own words: its message is for people, and holds no text of a customer or an agent. */
export class StatedError extends Error {
  override name = 'StatedError';
}
