import { expect, it } from 'vitest';
import { questionFor, withAnswer } from '../../entrypoints/sidepanel/app/speaker-answer';
import type { Message, Thread } from '../../lib/model/conversation';

const message = (text: string, more: Partial<Message>): Message => ({
  id: text,
  speaker: 'unknown',
  certainty: 'guessed',
  text,
  note: false,
  ...more,
});
const thread = (...messages: Message[]): Thread => ({
  conversation: '1',
  host: 'h',
  messages,
  partial: false,
});
const speakers = ({ messages }: Thread) => messages.map(({ speaker }) => speaker);

it('asks by side where the bubbles stand on two', () => {
  const bubbles = thread(message('a', { side: 'left' }), message('b', { side: 'right' }));
  expect(questionFor(bubbles).map(({ answer }) => answer)).toEqual(['left', 'right']);
  expect(speakers(withAnswer(bubbles, 'right'))).toEqual(['agent', 'customer']);
  expect(questionFor(withAnswer(bubbles, 'right'))).toEqual([]);
});

it('asks by author where names stand on them', () => {
  const named = thread(message('a', { author: 'Lea' }), message('b', { author: 'Sam' }));
  expect(questionFor(named).map(({ label }) => label)).toEqual(['Lea', 'Sam']);
  expect(speakers(withAnswer(named, 'author:Lea'))).toEqual(['customer', 'agent']);
});

it('asks nothing where the page says who the customer is', () => {
  expect(questionFor(thread(message('a', { speaker: 'customer' }), message('b', {})))).toEqual([]);
});

it('takes the first writer where nothing else tells', () => {
  expect(speakers(withAnswer(thread(message('a', {}), message('b', {})), 'first'))).toEqual([
    'customer',
    'agent',
  ]);
});
