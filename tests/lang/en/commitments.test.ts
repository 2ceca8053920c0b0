import { describe, expect, it } from 'vitest';
import { takesUp } from '../../../lib/coach/takes-up';
import { commitmentsIn } from '../../../lib/lang/en/commitments';
import { draftGrammar } from '../../../lib/lang/en/draft-grammar';

/** A Thursday, ten in the morning where the agent is. */
const now = new Date(2026, 10, 26, 10, 0, 0);
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).toISOString();

describe('promises in the agent’s words', () => {
  it.each([
    ['I will call you at 4 pm.', at(26, 16), true],
    ['You hear from me by four, even without news.', at(26, 16), true],
    ['I call you myself today at four.', at(26, 16), true],
    ['I am testing the line now; you hear from me by three.', at(26, 15), true],
    ['It reaches you tomorrow by ten.', at(27, 10), true],
    ['I’ll write to you by 10:45.', at(26, 10, 45), true],
    ['I will check and write back within two hours.', at(26, 12), true],
    ['I’ll update you by the end of the day.', at(26, 17), true],
    ['We will send it tomorrow.', at(27, 17), false],
    ['I will look again tomorrow morning.', at(27, 12), false],
    ['An engineer restarts it by noon.', at(26, 12), true],
    ['I will write on Monday either way.', at(30, 17), false],
  ])('%s', (text, due, exact) => expect(commitmentsIn(text, now)).toEqual([{ line: text, due, exact }]));

  it.each([
    'Could you send it by four?',
    'If you reply by Friday, I will check it.',
    'You have waited nine days.',
    'I sent it yesterday.',
    'I will look into it.',
    'Your plan ends in May 2028, and we will keep your number.',
    'We will refund by 20 euros.',
  ])('no promise: %s', (text) => expect(commitmentsIn(text, now)).toEqual([]));

  it('finds the sentence among others', () => {
    const text = 'Hi Jane, I am sorry about the wait. I will write to you by 16:00. Best, Tom';
    expect(commitmentsIn(text, now)).toEqual([
      { line: 'I will write to you by 16:00.', due: at(26, 16), exact: true },
    ]);
  });
});

it('knows whether a later reply speaks of it', () => {
  const line = 'I will ask the warehouse about your parcel by 16:00.';
  expect(takesUp(line, 'The warehouse has found the parcel.', draftGrammar)).toBe(true);
  expect(takesUp(line, 'Thank you for your message.', draftGrammar)).toBe(false);
});
