import { describe, expect, it } from 'vitest';
import { fixed } from './one-rule';

const can = 'I can [what you can do] by [time].';

/** What becomes of a draft when a sentence takes the place of the part that holds the words. */
describe('a sentence in the place of', () => {
  it.each([
    ['the whole sentence', 'So it is. ⟦You should have read it⟧. Bye now.', `So it is. ${can} Bye now.`],
    ['a question', '⟦Why did you not read it?⟧ It is on page two.', `${can} It is on page two.`],
    [
      'its first part',
      '⟦Our hands are tied⟧, but the form is in your mail.',
      `${can} The form is in your mail.`,
    ],
    ['its last part', 'Your files are safe, ⟦no need to fret⟧.', `Your files are safe. ${can}`],
    [
      'a part in the middle',
      'You are right, ⟦nobody read it⟧, and I am on it.',
      `You are right. ${can} I am on it.`,
    ],
    [
      'a part that hangs on another',
      'I have read your mail, ⟦which was long⟧.',
      `I have read your mail. ${can}`,
    ],
    [
      'a part behind “so”',
      'The roster shows her beside him, so ⟦that is not quite true⟧.',
      `The roster shows her beside him. ${can}`,
    ],
    ['a condition, with what follows from it', '⟦If you had called⟧, we could have helped.', can],
    ['what needs the rest', 'Next time, ⟦read before you click⟧.', can],
    ['one that only “so that” joins', '⟦Ask the makers⟧ so that they can help.', can],
    ['all behind a greeting', 'Hi Jane, ⟦calm down please⟧.', 'Hi Jane, I can [what you can do] by [time].'],
    [
      'all behind a name',
      'Mr Hale, ⟦getting loud will not help⟧.',
      'Mr Hale, I can [what you can do] by [time].',
    ],
    ['a line of its own', 'Dear Jane,\n\n⟦calm down please⟧.\n\nSam', `Dear Jane,\n\n${can}\n\nSam`],
    ['a sentence without its mark', '⟦calm down please⟧', can],
    ['a sentence that ends with an emoji', 'So it is. ⟦No stress⟧ 🤷‍♂️', `So it is. ${can}`],
  ])('%s', (_, draft, wanted) => {
    expect(fixed(draft, [can])).toEqual([wanted]);
  });

  it('begins without a capital behind a greeting, but for “I” and names of days', () => {
    expect(
      fixed('Hi Jane, ⟦calm down please⟧.', ['You hear from me by [time].', 'Friday is [what Friday is].']),
    ).toEqual(['Hi Jane, you hear from me by [time].', 'Hi Jane, Friday is [what Friday is].']);
  });

  it('is short where the agent writes so', () => {
    expect(fixed("It's late. ⟦Calm down please⟧.", ['I am sorry that [what happened].'])).toEqual([
      "It's late. I'm sorry that [what happened].",
    ]);
  });
});

describe('what must stay, stays, and the sentence comes beside it:', () => {
  it.each([
    ['an amount', '⟦You never paid the 48 euros⟧.'],
    ['a day', '⟦You missed the pickup on Monday⟧.'],
    ['a span of time', '⟦You waited two weeks⟧.'],
    ['a link', '⟦Read https://example.com first⟧.'],
    ['an address', '⟦Write to help@example.com⟧.'],
    ['a reference', '⟦You closed case #AB⟧.'],
    [
      'a long rest',
      '⟦As a rule⟧ the people at the depot load the vans in the order in which the boxes came in.',
    ],
  ])('%s', (_, draft) => {
    const plain = draft.replace(/[⟦⟧]/g, '');
    expect(fixed(draft, [can])).toEqual([`${plain} ${can}`]);
    expect(fixed(draft, [{ text: can, beside: 'before' }])).toEqual([`${can} ${plain}`]);
    expect(fixed(draft, [''])).toEqual([]);
  });

  it('a fact beside the part that goes is no reason', () => {
    expect(fixed('The van comes on Monday, ⟦so stop asking me⟧.', [can])).toEqual([
      `The van comes on Monday. ${can}`,
    ]);
  });

  it('behind a greeting before both', () => {
    expect(fixed('Hi Jane, ⟦you never paid the 48 euros⟧.', [{ text: can, beside: 'before' }])).toEqual([
      `Hi Jane, ${can} You never paid the 48 euros.`,
    ]);
  });
});
