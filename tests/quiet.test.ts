import { describe, expect, it } from 'vitest';
import { createEngine } from '../lib/engine/engine';
import { corePack } from '../lib/packs/core';

/** Ordinary good replies and calm messages: the whole core pack must stay silent on each. */
const replies = [
  'Hi Ana, thanks for the photos. The left hinge is bent, so I am sending a new door today; it arrives on Thursday.',
  'You are right, we charged you twice. I have sent the second payment back, and it reaches your card by Friday.',
  'I have looked at your account with the engineer. The cable on your street was cut at nine, and the repair ends at two.',
  'Could you tell me which light is on? Then I can say whether the box or the line is the cause.',
  'I can see why two different answers are confusing. The second one is right: the trial ends on the first of May.',
  'Your refund of 48 euros left us this morning. It takes two days to show.',
  'I booked Omar for Tuesday at ten. He calls fifteen minutes before he arrives.',
  'Is there something else you would like me to look at?',
  'The blue model is sold out until June. I can send the grey one tomorrow, or keep your place in the queue.',
  'I read your three messages, and I am sorry that nobody answered the first two.',
];
const messages = [
  'Hello, how do I add a second user to the plan?',
  'Could you send me the invoice for March, please?',
  'The order number is 20447, and the parcel is the small one.',
  'I would like to change the delivery address to my office.',
  'No rush, whenever you have time.',
  'How do I export my contacts as a table?',
  'Can I use the same login on two phones?',
  'The light is green now, shall I leave it on?',
  'What is the difference between the small and the large plan?',
  'Yes, Tuesday at ten is good for me.',
];

const engine = createEngine(corePack());

describe('the core pack stays silent on', () => {
  it.each(replies)('%s', (text) => {
    expect(
      engine
        .checkDraft(text, engine.readThread([]))
        .findings.map((finding) => `${finding.rule}: ${finding.text}`),
    ).toEqual([]);
  });
  it.each(messages)('%s', (text) => {
    expect(engine.readCustomer(text).findings.map((finding) => `${finding.rule}: ${finding.text}`)).toEqual(
      [],
    );
  });
});
