/** Words as a reader counts them: what stands between blanks. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
