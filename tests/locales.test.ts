import { describe, expect, it } from 'vitest';
import english from '../public/_locales/en/messages.json';
import { localeGaps, type Texts } from './locale-gaps';

const catalogues = import.meta.glob<{ default: Texts }>('../public/_locales/*/messages.json', {
  eager: true,
});

describe('every language has every text', () => {
  it.each(Object.entries(catalogues))('%s', (_, { default: texts }) => {
    expect(localeGaps(english, texts)).toEqual([]);
  });

  it('and what is missing, empty or left over would be found', () => {
    const texts = (...keys: string[]): Texts =>
      Object.fromEntries(keys.map((key) => [key, { message: key }]));
    const own = texts('title', 'replies_one', 'replies_other');
    expect(localeGaps(own, texts('title', 'replies_few', 'replies_other'))).toEqual([]);
    expect(localeGaps(own, { ...texts('replies_other', 'old'), title: { message: ' ' } })).toEqual([
      'title is missing',
      'old is nowhere in English',
    ]);
  });
});
