/** What is wrong with a pack, where, and how to mend it. */
export interface Problem {
  /** `rules[3].match[0]` */
  path: string;
  /** The value found there, shortened. */
  value: string;
  message: string;
  remedy: string;
}

/** A value for a message: one line, at most 60 characters. */
export function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export const problem = (path: string, value: unknown, message: string, remedy: string): Problem => ({
  path,
  value: shorten(value),
  message,
  remedy,
});
