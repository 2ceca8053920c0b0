import type { Language } from './language';
import { unknownLanguage } from './unknown';

const files = import.meta.glob<{ default: Language }>('./*/language.ts', { eager: true });
const known = new Map(Object.values(files).map(({ default: language }) => [language.code, language]));

/** @param code of a pack, such as `en` or `en-GB`; a language without a folder gets one that knows no words */
export function languageFor(code: string): Language {
  const short = code.slice(0, 2);
  return known.get(short) ?? unknownLanguage(short);
}
