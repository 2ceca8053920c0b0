import { describe, expect, it } from 'vitest';
import { factGrammarFor } from '../../../lib/lang/fact-grammars';
import type { Doubt, StatedCommitment } from '../../../lib/lang/facts';
import promised from './promises.json';

/** A sentence, and when what it promises falls due where the agent is; null: it promises nothing by a time. */
type Case = [text: string, due: string | null, certainty?: 'exact' | 'day only'];

/** A Thursday, ten in the morning. */
const now = new Date(2026, 10, 26, 10);
const { commitmentsIn } = factGrammarFor('en');

/** 2026-12-04T17:00, in the time zone that the test runs in. */
const local = (iso: string): string => {
  const moment = new Date(iso);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
};
const shown = ({ due, exact }: StatedCommitment) => [local(due), exact ? 'exact' : 'day only'];

it.each(promised as Case[])('%s -> %s', (text, due, certainty) => {
  const [found] = commitmentsIn(text, now);
  expect(found ? shown(found) : null).toEqual(due === null ? null : [due, certainty]);
});

describe('what is not certain says why, and which other day it may be', () => {
  const cases: [
    text: string,
    written: Date,
    doubt: Doubt,
    due: string,
    other: string | undefined,
    locale?: string,
  ][] = [
    ['I will call you next Friday.', now, 'which-week', '2026-12-04T17:00', '2026-11-27T17:00'],
    ['I will call you on Thursday.', now, 'which-week', '2026-12-03T17:00', '2026-11-26T17:00'],
    ['I will ring you at 9.', now, 'which-day', '2026-11-27T09:00', '2026-11-26T21:00'],
    [
      'I will write on 05/04.',
      new Date(2026, 2, 20, 10),
      'day-or-month',
      '2026-04-05T17:00',
      '2026-05-04T17:00',
      'en-GB',
    ],
    [
      'I will write on 05/04.',
      new Date(2026, 2, 20, 10),
      'day-or-month',
      '2026-05-04T17:00',
      '2026-04-05T17:00',
      'en-US',
    ],
    ['I will write on 04/12.', now, 'day-or-month', '2026-12-04T17:00', '2027-04-12T17:00', 'en-US'],
    [
      'I will call you tomorrow.',
      new Date(2026, 10, 27, 0, 20),
      'after-midnight',
      '2026-11-28T17:00',
      '2026-11-27T17:00',
    ],
    ['I will write by Friday 5 December.', now, 'contradiction', '2026-12-05T17:00', '2026-11-27T17:00'],
    ['I will write within 2 business days.', now, 'bank-holidays', '2026-11-30T17:00', undefined],
    ['I will call you at 4 pm EST.', now, 'time-zone', '2026-11-26T16:00', undefined],
    ['I will write in a couple of days.', now, 'vague', '2026-11-28T17:00', undefined],
    ['I will write this weekend.', now, 'vague', '2026-11-29T17:00', undefined],
  ];
  it.each(cases)('%s', (text, written, doubt, due, other, locale) => {
    const [found] = commitmentsIn(text, written, { speaker: 'agent', locale });
    expect(found).toMatchObject({ doubt });
    expect([local(found!.due), found!.other && local(found!.other)]).toEqual([due, other]);
  });

  it.each([
    ['I will call you tomorrow.', now],
    ['I will call you on Friday at 4 pm.', now],
    ['I will write on 13/12.', now],
    ['I will call you next Monday.', now],
    ['I will call you tomorrow.', new Date(2026, 10, 26, 23, 50)],
  ])('certain: %s', (text, written) =>
    expect(commitmentsIn(text, written, { speaker: 'agent', locale: 'en-GB' })[0]?.doubt).toBeUndefined(),
  );
});

it('a sentence may promise more than once, each with its own moment', () =>
  expect(
    commitmentsIn('I will check it today, and you will have my answer by Monday at 9.', now).map((one) => [
      one.line,
      ...shown(one),
    ]),
  ).toEqual([
    ['I will check it today', '2026-11-26T17:00', 'day only'],
    ['you will have my answer by Monday at 9.', '2026-11-30T09:00', 'exact'],
  ]));

it('a day is as long as it is where the clock changes', () => {
  const before = new Date(2026, 2, 28, 10);
  expect(local(commitmentsIn('I will call you in two days.', before)[0]!.due)).toBe('2026-03-30T17:00');
});

describe('in the customer’s words', () => {
  const reading = { speaker: 'customer' } as const;
  it.each([
    ['I will send the photos tomorrow.', '2026-11-27T17:00'],
    ["We'll pay the rest on Monday.", '2026-11-30T17:00'],
  ])('they promise: %s', (text, due) => {
    const [found] = commitmentsIn(text, now, reading);
    expect([found?.by, local(found!.due)]).toEqual(['customer', due]);
  });
  it.each([
    ['Your colleague told me that it would arrive on Monday.', '2026-11-30T17:00'],
    ['I was promised a call back on Friday at 3 pm.', '2026-11-27T15:00'],
  ])('they were promised: %s', (text, due) => {
    const [found] = commitmentsIn(text, now, reading);
    expect([found?.doubt, found?.by, local(found!.due)]).toEqual(['reported', undefined, due]);
  });
  it.each([
    'I will cancel my contract on Friday.',
    'I will be home on Monday.',
    'I will send it if you want it by Friday.',
    'I was told that it would take two days.',
    'Your colleague told me that it would not arrive on Monday.',
    'Will you call me tomorrow?',
    'Call me tomorrow at 4.',
  ])('no promise: %s', (text) => expect(commitmentsIn(text, now, reading)).toEqual([]));
});
