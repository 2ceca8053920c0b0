import { describe, expect, it } from 'vitest';
import { contract, contracts, registerOf } from '../../../lib/lang/en/register';
import { goesWith } from '../../../lib/phrases/candidates';

describe('the customer’s register', () => {
  it.each([
    ['hey, its down again lol', 'casual'],
    ['yo why is my order so late 😡', 'casual'],
    ['my parcel is late and nobody answers me at all', 'casual'],
    ['My parcel is late. Can you look?', 'plain'],
    ['MY PARCEL IS LATE!', 'plain'],
    ['Hi there, I’m still waiting for a reply.', 'plain'],
    ['Dear Ms Adler,\nmy parcel is late.\nKind regards\nJo', 'formal'],
    ['Dear Sir or Madam, I am writing to complain about the delay.', 'formal'],
    ['', 'plain'],
  ])('%j is %s', (text, register) => expect(registerOf([text])).toBe(register));

  it('is met within one step', () => {
    expect(goesWith('casual', 'plain')).toBe(true);
    expect(goesWith('casual', 'formal')).toBe(false);
    expect(goesWith('formal', 'casual')).toBe(false);
    expect(goesWith(undefined, 'formal')).toBe(true);
  });
});

describe('short forms', () => {
  it('follow the agent, and until that can be told the customer', () => {
    expect(contracts(["I'm on it."], ['Dear Sir, kind regards'])).toBe(true);
    expect(contracts([], ["It isn't here."])).toBe(true);
    expect(contracts([], ['It is not here.'])).toBe(false);
    const careful = 'I have looked at your order and I am sorry that it is late. '.repeat(3);
    expect(contracts([careful], ["It isn't here."])).toBe(false);
  });

  it('are not used to somebody formal who slips into one', () => {
    expect(contracts([], ["Dear Sir or Madam, it isn't here. Kind regards"])).toBe(false);
  });

  it.each([
    ['I am sorry that it is not here.', "I'm sorry that it's not here."],
    ['You are not on your own, and we will not leave it.', "You're not on your own, and we won't leave it."],
    ['You have been sent around. That is not okay.', "You've been sent around. That's not okay."],
    ['You have every reason to be upset.', 'You have every reason to be upset.'],
    ['I have your earlier messages here.', 'I have your earlier messages here.'],
    ['This cannot stay as it is.', "This can't stay as it is."],
    ['You know how it is now.', 'You know how it is now.'],
    ['Let us keep this about your order.', "Let's keep this about your order."],
  ])('%s -> %s', (long, short) => expect(contract(long)).toBe(short));
});
