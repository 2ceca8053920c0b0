import { expect, it } from 'vitest';
import { promisesOf } from '../../lib/coach/promises/who-promised';
import { factGrammarFor } from '../../lib/lang/fact-grammars';

const facts = factGrammarFor('en');
const now = new Date(2026, 10, 26, 10);
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();
const agent = { speaker: 'agent', note: false } as const;
const customer = { speaker: 'customer', note: false } as const;

it('what was sent on Monday means by “tomorrow” the Tuesday, which is over', () => {
  const text = 'I will call you tomorrow.';
  const sentOn = (day: number) =>
    promisesOf(facts, { messages: [{ ...agent, text, time: at(day, 9) }], reply: '', now }).map(
      ({ due }) => due,
    );
  expect(sentOn(23)).toEqual([]);
  expect(sentOn(25)).toEqual([at(26, 17)]);
});

it('without the time of a message its “tomorrow” is asked for', () =>
  expect(
    promisesOf(facts, { messages: [{ ...agent, text: 'I will call you tomorrow.' }], reply: '', now }),
  ).toEqual([{ line: 'I will call you tomorrow.', due: at(27, 17), exact: false, doubt: 'undated' }]));

it('the draft speaks before what was sent, and the customer after both', () => {
  const messages = [
    { ...agent, text: 'I will write by 4 pm.', time: at(26, 9) },
    { ...customer, text: 'I will send the photos today.', time: at(26, 9) },
  ];
  const found = promisesOf(facts, { messages, reply: 'I will call you at 2 pm.', now });
  expect(found.map(({ line, by }) => [line, by])).toEqual([
    ['I will call you at 2 pm.', undefined],
    ['I will send the photos today.', 'customer'],
  ]);
});
