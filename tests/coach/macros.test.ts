import { expect, it } from 'vitest';
import { createCoach } from '../../lib/coach/coach';
import type { Message, Thread } from '../../lib/model/conversation';
import { corePack } from '../../lib/packs/core';

const macros = [
  { id: 'late', text: 'I am sorry about {problem}, and I am on it.', cue: ['customer/frustration'] },
  { id: 'case', text: 'Your case is {{ticket.id}}.', cue: ['customer/frustration'] },
];
const coach = createCoach({ ...corePack(), macros });

function offered(...texts: [speaker: 'customer' | 'agent', text: string][]): string[] {
  const messages = texts.map(
    ([speaker, text], n): Message => ({
      id: `${n}`,
      speaker,
      text,
      certainty: 'stated',
      note: false,
    }),
  );
  const thread: Thread = { conversation: '1', host: 'desk.example', messages, partial: false };
  const { advice } = coach.analyze({
    thread,
    draft: null,
    muted: new Set(),
    now: new Date('2026-03-04T15:00:00'),
  });
  return advice.filter(({ isApproved }) => isApproved).map(({ text }) => text);
}

it('a team’s sentences take the customer’s words, and a help desk’s own placeholders stay', () => {
  expect(offered(['customer', 'I am frustrated with this delay.'])).toEqual([
    'I am sorry about the delay, and I am on it.',
    'Your case is {{ticket.id}}.',
  ]);
});

it('one whose slot stays empty is not offered', () => {
  expect(offered(['customer', 'I am so frustrated.'])).toEqual(['Your case is {{ticket.id}}.']);
});

it('one that was said already is not offered', () => {
  const said = 'Hello, I am sorry about the delay, and I am on it. Jo';
  expect(
    offered(
      ['customer', 'I am frustrated.'],
      ['agent', said],
      ['customer', 'Still frustrated with this delay.'],
    ),
  ).toEqual(['Your case is {{ticket.id}}.']);
});
