import { describe, expect, it } from 'vitest';
import { newSentences, withSentences } from '../../entrypoints/options/written/rule-sentences';

const rule = {
  id: 'agent/our-first-rule',
  why: 'Say what happens by when.',
  match: ['please allow ..2 @unit'],
  rewrites: ['I call Priya today'],
  instead: ['I will look.', { text: 'I write to priya@shop.example', at: ['please allow'] }],
  examples: [
    { text: '[Please allow five days], Mr Zyxwen.', fixed: 'It comes, Mr Zyxwen.' },
    { text: '[Please allow two weeks].' },
  ],
  counterExamples: ['Order 48291 takes five days.', 'It takes five days.'],
};
const json = JSON.stringify(rule);
const texts = async (before = '', seen: readonly string[] = []) =>
  (await newSentences(json, before, new Set(seen))).map(({ text }) => text);

describe('what a rule takes in', () => {
  it('is shown, with what stands in for words that may tell whose they are', async () => {
    const shown = await newSentences(json, '', new Set());
    expect(shown.filter(({ text, instead }) => text === instead).map(({ text }) => text)).toEqual([
      '[Please allow two weeks].',
      'It takes five days.',
      'I will look.',
    ]);
    expect(shown.filter(({ text, instead }) => text !== instead)).toEqual([
      { text: '[Please allow five days], Mr Zyxwen.', instead: '[Please allow five days], Mr Alex.' },
      { text: 'It comes, Mr Zyxwen.', instead: 'It comes, Mr Alex.' },
      { text: 'Order 48291 takes five days.', instead: 'Order 00000 takes five days.' },
      { text: 'I call Priya today', instead: 'I call Alex today' },
      { text: 'I write to priya@shop.example', instead: 'I write to name@example.com' },
    ]);
  });

  it('is not shown again once it was looked at, or where it is in force already', async () => {
    const [first, ...others] = await texts();
    expect(await texts('', [first!])).toEqual(others);
    expect(await texts(JSON.stringify({ rules: [rule] }))).toEqual([]);
  });

  it('is taken as it was edited, in every place', () => {
    const next = JSON.parse(
      withSentences(json, new Map([['Order 48291 takes five days.', 'It takes a while.']])),
    ) as typeof rule;
    expect(next).toEqual({ ...rule, counterExamples: ['It takes a while.', 'It takes five days.'] });
  });
});
