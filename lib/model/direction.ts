/** Languages written from right to left, by their first subtag; the pseudo-language among them. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
export const pseudoLanguage = 'en-XA';

export const isRightToLeft = (language: string): boolean =>
  language === pseudoLanguage || rightToLeft.has(language.split('-')[0]!);
