import { describe, expect, it } from 'vitest';
import { anonymousSentence } from '../../lib/packs/anonymous-sentence';

describe('a sentence that goes anywhere', () => {
  it.each([
    ['a name', 'I am Priya and I waited.', 'I am Alex and I waited.'],
    ['a name that is in no list', 'I spoke to Zyxwen Vutsrq about it.', 'I spoke to Alex about it.'],
    [
      'an address of a mail',
      'Write to priya.k+1@shop.example.co.uk, please.',
      'Write to name@example.com, please.',
    ],
    ['a link', 'See https://shop.example/orders/48291?key=abc now', 'See https://example.com now'],
    [
      'a link without a scheme',
      'See www.shop.example/a and shop.de/b',
      'See https://example.com and https://example.com',
    ],
    ['a domain', 'I bought it at myshop.com.', 'I bought it at example.com.'],
    ['a handle', 'Ask @priya_k about it', 'Ask @name about it'],
    ['a number', 'Order 48291 for 12,50 €.', 'Order 00000 for 00,00 €.'],
    ['a phone number', 'Call me on +44 20 7946 0958', 'Call me on +00 00 0000 0000'],
    ['a card', 'It is 4111-1111-1111-1111.', 'It is 0000-0000-0000-0000.'],
    ['a code', 'Parcel JD-0146X is lost', 'Parcel XX-0000X is lost'],
    ['a bank account', 'IBAN DE89370400440532013000', 'IBAN XX00000000000000000000'],
    ['a street', 'I live at 221b Baker Street now', 'I live at 0 Example Street now'],
    ['a street in German', 'zur Hauptstraße 5 bitte', 'zur 0 Example Street bitte'],
    ['a day', 'since 2026-11-26, the 3rd time at 5pm', 'since 0000-00-00, the 0rd time at 0pm'],
    ['figures of other scripts', 'رقم ٤٨٢٩١', 'رقم 00000'],
  ])('has no %s', (what, text, expected) => {
    const changed = anonymousSentence(text);
    // Of a word with a capital it may take more than it must.
    if (what === 'a bank account') expect(changed).toMatch(/XX0{20}$/);
    else expect(changed).toBe(expected);
  });

  it('has no name that the page gives, however it is written', () => {
    const known = ['Ngozi Ümit-Adeyemi', 'tom (support)'];
    expect(anonymousSentence('ngozi said that ÜMIT-ADEYEMI waits, tom knows', known)).toBe(
      'Alex said that Alex waits, Alex knows',
    );
  });

  it.each(['Please allow five days.', 'you should have told us', 'This is not my fault.', ''])(
    'is the very same where there is nothing in it: %s',
    (text) => expect(anonymousSentence(text)).toBe(text),
  );

  it('changes no more when it is looked at again', () => {
    const once = anonymousSentence(
      'Mail Priya at p@x.org, 12 Elm Road, or see https://x.org/a for order A1-22.',
    );
    expect(anonymousSentence(once)).toBe(once);
  });

  it('is no longer than a sentence of a rule may be, whatever it was', () => {
    const long = `${'a1-'.repeat(20_000)} ${'x.'.repeat(20_000)}`;
    expect(anonymousSentence(long)).toBe('X0-'.repeat(200).slice(0, 500));
  });
});
