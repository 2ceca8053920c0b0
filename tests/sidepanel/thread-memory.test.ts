import { expect, it } from 'vitest';
import { wholeThread } from '../../entrypoints/sidepanel/app/thread-memory';
import { conversationKey, type Draft, type Message, type Thread } from '../../lib/model/conversation';

const none = new Map<string, Thread>();
const message: Message = {
  id: '1',
  speaker: 'customer',
  certainty: 'stated',
  text: 'Still no answer.',
  note: false,
};
const ticket: Thread = { conversation: '7', host: 'h', messages: [message], partial: false };
const replyPage: Thread = { ...ticket, messages: [], composerOnly: true };
const draft = (text: string, quoted?: Draft['quoted']): Draft => ({
  conversation: '7',
  composer: 'c',
  revision: 1,
  text,
  kind: 'reply',
  ...(quoted ? { quoted } : {}),
});

it('gives the reply page the thread of the page before', () => {
  const known = new Map([[conversationKey(ticket), ticket]]);
  expect(wholeThread(ticket, null, known)).toBe(ticket);
  expect(wholeThread(replyPage, null, known)).toMatchObject({ composerOnly: true, messages: [message] });
  expect(wholeThread({ ...replyPage, conversation: '8' }, null, known).messages).toEqual([]);
});

it('takes what the draft quotes for the customer’s words where nothing was read before', () => {
  const plain = wholeThread(replyPage, draft('I look.\n\n> You said Friday.\n> It is Monday.'), none);
  expect(plain.messages[0]).toMatchObject({
    speaker: 'customer',
    certainty: 'guessed',
    text: 'You said Friday.\nIt is Monday.',
  });
  const rich = wholeThread(replyPage, draft('I look.\nYou said Friday.', [{ start: 8, end: 24 }]), none);
  expect(rich.messages[0]?.text).toBe('You said Friday.');
});
