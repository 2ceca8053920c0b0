/** What people call a rule; the words of its id where its pack is no longer here. */
export const labelOf = (rules: ReadonlyMap<string, { label: string }>, id: string): string =>
  rules.get(id)?.label ?? capitalised(id.replace(/^\w+\//, '').replaceAll('-', ' '));

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
