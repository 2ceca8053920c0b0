import { expect, it } from 'vitest';
import { contactNudge } from '../../lib/coach/contact';
import { uiText } from '../../lib/model/ui-text';

const now = new Date('2026-11-26T12:00:00Z');
const waiting = (minutes: number) => uiText('contactWaiting', { duration: { minutes } });
const at = (time: string, speaker = 'customer') => ({ speaker, time: `2026-11-26T${time}:00Z` });

it('says how long they have been waiting, by the channel', () => {
  expect(contactNudge([at('11:20')], 'Chat', now)?.text).toEqual(waiting(40));
  expect(contactNudge([at('11:20')], 'Email', now)).toBeUndefined();
  expect(contactNudge([at('02:00')], 'Email', now)?.text).toEqual(waiting(600));
  expect(contactNudge([at('11:20'), at('11:59')], 'Chat', now)?.text).toEqual(waiting(40));
});

it('says nothing when we wrote last, or where the page gives no time', () => {
  expect(contactNudge([at('02:00'), at('03:00', 'agent')], 'Chat', now)).toBeUndefined();
  expect(contactNudge([{ speaker: 'customer' }], 'Chat', now)).toBeUndefined();
});

it('warns of the third message in a row, notes aside', () => {
  const ours = { speaker: 'agent', time: '2026-11-26T11:00:00Z' };
  expect(contactNudge([at('10:00'), ours, ours, ours], 'Email', now)?.kind).toBe('too-much');
  expect(contactNudge([at('10:00'), ours, { ...ours, note: true }, ours], 'Email', now)).toBeUndefined();
});
