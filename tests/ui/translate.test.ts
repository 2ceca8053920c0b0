import { afterEach, describe, expect, it } from 'vitest';
import { type Catalogue, inEnglish, piecesOf } from '../../lib/model/catalogue';
import type { TextKey } from '../../lib/model/ui-text';
import { uiText } from '../../lib/model/ui-text';
import { say, t, uiLanguage } from '../../lib/ui/translate';

afterEach(() => {
  uiLanguage.value = inEnglish;
});
const speak = (language: string, messages: Record<string, string>): void => {
  const catalogue: Catalogue = Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, { message }]),
  );
  uiLanguage.value = { language, catalogue };
};

describe('a text', () => {
  it('is looked up by its key, its values in their places', () => {
    expect(t('sharedUndo')).toBe('Undo');
    expect(t('optionsPacksDifferences', { version: '1.0.0' })).toBe('Differences to 1.0.0');
  });

  it('chooses its plural by the count, as the language counts', () => {
    expect(t('optionsTrialMessages', { count: 1 })).toBe('1 message');
    expect(t('optionsTrialMessages', { count: 2 })).toBe('2 messages');
    speak('pl', {
      optionsTrialMessages_one: '$count$ wiadomość',
      optionsTrialMessages_few: '$count$ wiadomości',
      optionsTrialMessages_other: '$count$ (wiele)',
    });
    expect([1, 3, 5, 22].map((count) => t('optionsTrialMessages', { count }))).toEqual([
      '1 wiadomość',
      '3 wiadomości',
      '5 (wiele)',
      '22 wiadomości',
    ]);
  });

  it('writes numbers and spans of time as the language does', () => {
    expect(t('optionsTrialMessages', { count: 12_345 })).toBe('12,345 messages');
    expect(t('contactWaiting', { duration: { minutes: 600 } })).toContain('for 10 hours.');
    speak('de', { contactWaiting: 'Seit $duration$.', optionsTrialMessages_other: '$count$ Nachrichten' });
    expect(t('contactWaiting', { duration: { minutes: 89 } })).toBe('Seit 89 Minuten.');
    expect(t('optionsTrialMessages', { count: 12_345 })).toBe('12.345 Nachrichten');
  });

  it('names languages', () => {
    const all = uiText('practiceDrillsAllIn', { language: { language: 'de' } });
    expect(say(all)).toBe('All rules in force (German)');
    speak('de', { practiceDrillsAllIn: 'Alle Regeln ($language$)' });
    expect(say(all)).toBe('Alle Regeln (Deutsch)');
  });

  it('holds another text in one of its places', () => {
    const messages = uiText('optionsTrialMessages', { count: 2 });
    expect(say(uiText('optionsTrialBad', { messages, count: 1 }))).toBe(
      '2 messages, 1 record could not be read',
    );
  });

  it('is English where the language lacks it, the plural by English rules', () => {
    speak('fr', {});
    expect(t('sharedUndo')).toBe('Undo');
    // To French zero is one.
    expect(t('optionsTrialMessages', { count: 0 })).toBe('0 messages');
  });

  it('is taken whole, whatever stands in its values', () => {
    expect(t('practiceDrillsStill', { words: '$words$ and $1' })).toBe('It still says “$words$ and $1”.');
  });

  it('keeps foreign words apart where it is written from right to left', () => {
    speak('he', { optionsPacksDifferences: '… $version$' });
    expect(t('optionsPacksDifferences', { version: 'Shop' })).toBe('… \u2068Shop\u2069');
  });

  it('shows its key where there is none, so that the gap is seen', () => {
    expect(piecesOf(inEnglish, { key: 'optionsGone' as TextKey })).toEqual([{ words: 'optionsGone' }]);
  });
});
