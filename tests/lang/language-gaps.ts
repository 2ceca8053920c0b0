import type { Language } from '../../lib/lang/language';

/** What a language's folder must give at the least: its own code, and the words by which its texts are told. */
export const languageGaps = (folder: string, { code, smallWords }: Language): string[] => [
  ...(code === folder ? [] : [`code is ${code}`]),
  ...(smallWords.size ? [] : ['smallWords is empty']),
];
