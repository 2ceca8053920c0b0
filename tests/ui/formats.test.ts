import { afterEach, expect, it } from 'vitest';
import { inEnglish } from '../../lib/model/catalogue';
import { dayAndTime, duration, list, number, shortDay } from '../../lib/ui/formats';
import { uiLanguage } from '../../lib/ui/translate';

afterEach(() => {
  uiLanguage.value = inEnglish;
});

it('moments, spans, numbers and lists are written in the language that is set', () => {
  const moment = new Date(2026, 10, 26, 16, 0);
  const all = () => [
    shortDay('2026-11-26'),
    dayAndTime(moment),
    duration({ minutes: 120 }),
    number(1234.5),
    list(['a', 'b', 'c']),
  ];
  // The blank before PM is another one in some versions of the language data.
  const plain = () => all().map((text) => text.replace(/\s/g, ' '));
  expect(plain()).toEqual(['Nov 26', '11/26/26, 4:00 PM', '2 hours', '1,234.5', 'a, b, c']);
  uiLanguage.value = { language: 'de', catalogue: {} };
  expect(plain()).toEqual(['26. Nov.', '26.11.26, 16:00', '2 Stunden', '1.234,5', 'a, b und c']);
});

it.each<[number, string]>([
  [0, '0 minutes'],
  [1, '1 minute'],
  [89, '89 minutes'],
  [90, '2 hours'],
  [35 * 60, '35 hours'],
  [36 * 60, '2 days'],
])('%d minutes are %s', (minutes, words) => expect(duration({ minutes })).toBe(words));
