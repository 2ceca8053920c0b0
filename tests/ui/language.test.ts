import { describe, expect, it } from 'vitest';
import { inEnglish, wordsFor } from '../../lib/model/catalogue';
import { pseudoLanguage } from '../../lib/model/direction';
import { uiText } from '../../lib/model/ui-text';
import { chooseLanguage } from '../../lib/ui/language';
import { pseudoCatalogue } from '../../lib/ui/pseudo-language';

describe('the language', () => {
  it.each<[string, string[], string[], string, string]>([
    ['auto', ['en-GB', 'en'], [], 'en', 'en-GB'],
    ['auto', ['de-AT', 'en'], ['de'], 'de', 'de-AT'],
    ['auto', ['sv', 'de', 'en'], ['de'], 'de', 'de'],
    ['auto', ['sv'], ['de'], 'en', 'en'],
    ['auto', ['en-US', 'de'], ['de'], 'en', 'en-US'],
    ['auto', [], ['de'], 'en', 'en'],
    ['de', ['en-US', 'en'], ['de'], 'de', 'de'],
    ['pt-BR', ['en'], ['pt', 'pt-BR'], 'pt-BR', 'pt-BR'],
    ['auto', ['en-US@posix', 'de'], ['de'], 'en', 'en'],
    ['auto', ['de_AT.UTF-8', 'en'], ['de'], 'de', 'de'],
    ['auto', ['en-'], [], 'en', 'en'],
    ['auto', ['en-x', 'en-GB'], [], 'en', 'en'],
    ['auto', ['', '@', 'a', 'de-at'], ['de'], 'de', 'de-AT'],
    ['en', ['en-x'], [], 'en', 'en'],
    ['no such', ['de'], ['de'], 'en', 'en'],
    ['pseudo', ['de'], ['de'], pseudoLanguage, pseudoLanguage],
  ])(
    'set to %s, in a browser of %j, with %j translated',
    (setting, preferred, available, catalogue, language) => {
      expect(chooseLanguage(setting, preferred, available)).toEqual({ catalogue, language });
    },
  );
});

describe('the pseudo-language', () => {
  const pseudo = { language: pseudoLanguage, catalogue: pseudoCatalogue(inEnglish.catalogue) };

  it('is accented, in brackets, two fifths longer, and leaves places as they are', () => {
    const text = wordsFor(pseudo, uiText('optionsPacksDifferences', { version: '1.0.0' }));
    expect(text).toMatch(/^⟦Ðíƒƒéŕéñçéš ŧó \u20681\.0\.0\u2069.*⟧$/u);
    for (const { message } of Object.values(pseudo.catalogue))
      expect(message.replace(/\$\w+\$/g, '')).not.toMatch(/[a-z]/i);
    const english = wordsFor(inEnglish, uiText('optionsMirrorEmpty'));
    const accented = wordsFor(pseudo, uiText('optionsMirrorEmpty'));
    expect(accented.length / english.length).toBeGreaterThan(1.35);
  });
});
