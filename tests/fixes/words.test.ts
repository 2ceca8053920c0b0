import { describe, expect, it } from 'vitest';
import { fixed } from './one-rule';

describe('words in the place of words', () => {
  it('where a pattern names them, and only where it meets what was found', () => {
    const could = [{ text: 'could you', at: ['[you (must|need to)]'] }];
    expect(fixed('First ⟦you need to restart⟧ it.', could)).toEqual(['First could you restart it.']);
    expect(fixed('You must wait, and ⟦it is your fault⟧.', could)).toEqual([]);
  });

  it('as a question, which ends where its part ends', () => {
    const could = [{ text: 'could you', at: ['[you must]'], asks: true }];
    expect(fixed('⟦You must send it again⟧.', could)).toEqual(['Could you send it again?']);
    expect(fixed('⟦You must send it⟧, and I will check.', could)).toEqual([
      'Could you send it? I will check.',
    ]);
    expect(fixed('⟦You must send it⟧ so that I can check.', could)).toEqual([
      'Could you send it so that I can check?',
    ]);
  });

  it('as no question in the middle of what is said', () => {
    const could = [{ text: 'could you', at: ['[you (have|need) to]'], asks: true }];
    expect(fixed('It costs nothing since ⟦you need to⟧ sign it.', could)).toEqual([]);
    expect(fixed('If it rains, ⟦you need to⟧ sign it.', could)).toEqual(['If it rains, could you sign it?']);
  });

  it('take those that are there along', () => {
    expect(fixed('⟦Send it again⟧.', [{ text: 'could you {words}', at: ['^ [send]'], asks: true }])).toEqual([
      'Could you send it again?',
    ]);
  });

  it('are quiet where they were shouted, but for names in capitals', () => {
    expect(fixed('You ⟦MUST NOT OPEN THE PDF⟧.', [{ text: '{words}', place: 'words' }])).toEqual([
      'You must not open the PDF.',
    ]);
  });

  it('fit where those make no sentence', () => {
    const by = [{ text: 'by [time]', place: 'words' as const }];
    expect(fixed('She rings you ⟦when she can⟧.', by)).toEqual(['She rings you by [time].']);
    expect(fixed('So it is, ⟦it comes when it comes⟧.', by)).toEqual([]);
    expect(fixed('⟦Soon⟧.', by)).toEqual([]);
  });

  it('keep short forms', () => {
    expect(fixed("⟦We'll look⟧ at it.", [{ text: 'I will', at: ['[we will]'] }])).toEqual([
      "I'll look at it.",
    ]);
  });
});

describe('a greeting is answered by', () => {
  it('another one, with the name where it is known', () => {
    const hello = ['greeting' as const].flatMap((place) => [
      { text: 'Hello {name}', place },
      { text: 'Hello', place },
    ]);
    expect(fixed('⟦Hiya gorgeous⟧, the key is cut.', hello, { slots: { name: 'Jane' } })).toEqual([
      'Hello Jane, the key is cut.',
      'Hello, the key is cut.',
    ]);
    expect(fixed('⟦Hiya gorgeous⟧, the key is cut.', ['I can [what you can do].'])).toEqual([]);
    expect(fixed('The key is cut. ⟦Hiya⟧!', hello)).toEqual([]);
  });

  it('nothing where thanks only look like one', () => {
    expect(fixed('⟦Thanks for your opinion⟧.', ['I can [what you can do].'])).toEqual([
      'I can [what you can do].',
    ]);
  });
});

it('a sentence moves to the start, behind the greeting', () => {
  expect(
    fixed('Hi Jane, the box is new. ⟦I am sorry that it rained⟧. It works.', [
      { text: '{words}', place: 'start' },
    ]),
  ).toEqual(['Hi Jane, I am sorry that it rained. The box is new. It works.']);
});
