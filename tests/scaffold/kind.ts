/** One kind of thing that `npm run new` makes: one file in `kinds/`, named as it is typed. */
export interface Kind {
  /** What a name looks like, for the help. */
  example: string;
  /** What may be a name, and the same in words. */
  name: { pattern: RegExp; inWords: string };
  /** @returns the content of each file by its path from the repository's root */
  files(name: string): Record<string, string>;
  /** @returns what is left to do, in order, one line each */
  next(name: string): string[];
}
