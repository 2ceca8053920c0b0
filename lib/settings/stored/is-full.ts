/** Does the browser say that there is no room? Chromium and Firefox word it differently. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
