import { expect, it } from 'vitest';
import type { Language } from '../../lib/lang/language';
import { unknownLanguage } from '../../lib/lang/unknown';
import { languageGaps } from './language-gaps';

const files = import.meta.glob<{ default: Language }>('../../lib/lang/*/language.ts', { eager: true });

it.each(Object.entries(files).map(([path, file]) => [path.split('/').at(-2)!, file.default] as const))(
  '%s has its code and its small words',
  (folder, language) => {
    expect(languageGaps(folder, language)).toEqual([]);
  },
);

it('a folder without either would be found', () => {
  expect(languageGaps('nl', unknownLanguage('de'))).toEqual(['code is de', 'smallWords is empty']);
});
