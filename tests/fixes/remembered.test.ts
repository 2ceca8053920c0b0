import { expect, it, vi } from 'vitest';
import type { Fix, Fixing } from '../../lib/engine/fixes/fix';
import { remembered } from '../../lib/engine/fixes/remembered';
import english from '../../lib/lang/en/language';
import type { Finding, ThreadState } from '../../lib/model/analysis';

const { tokenize } = english.tokenizer;
const messages: ThreadState['messages'] = [{ speaker: 'customer', text: 'Where is it?' }];
const thread = { band: 'calm', turns: [], messages } as unknown as ThreadState;

/** A hint about “calm down”, and what is known around it. */
function around(draft: string, more: Partial<Fixing> = {}): [Finding, Fixing] {
  const start = draft.indexOf('calm down');
  const finding = {
    rule: 'agent/kettle',
    rewrites: [] as string[],
    start,
    end: start + 9,
  } as unknown as Finding;
  return [
    finding,
    { draft, sentences: tokenize(draft), thread, slots: {}, isShort: false, apologies: 0, ...more },
  ];
}

const draft = 'I have your mail. Please calm down. The van is late.';
const sit = ({ start, end }: { start: number; end: number }): Fix => ({ start, end, text: 'sit down' });

it('the fixes of a hint are found once, and move with its sentence', () => {
  const make = vi.fn((finding: Finding) => [sit(finding)]);
  const fixes = remembered(make, english);
  expect(fixes(...around(draft))).toEqual([sit({ start: 25, end: 34 })]);
  expect(fixes(...around(`${draft} More is to come.`))).toEqual([sit({ start: 25, end: 34 })]);
  expect(fixes(...around(draft.replace('your mail', 'your long mail')))).toEqual([
    sit({ start: 30, end: 39 }),
  ]);
  expect(make).toHaveBeenCalledTimes(1);
});

it.each<[string, [Finding, Fixing]]>([
  ['their sentence', around(draft.replace('Please', 'Kindly'))],
  ['the letter behind it', around(draft.replace('The', 'A'))],
  ['another place in the draft', around(`Hi. ${draft}`)],
  ['whether more is said', around('I have it. Please calm down. The van.')],
  ['short forms', around(draft, { isShort: true })],
  ['apologies', around(draft, { apologies: 2 })],
  ['facts', around(draft, { slots: { thing: 'your van' } })],
  ['the customer’s state', around(draft, { thread: { ...thread, band: 'heated' } })],
  ['another conversation', around(draft, { thread: { ...thread, messages: [...messages] } })],
])('and found anew for another of these: %s', (_, other) => {
  const make = vi.fn((finding: Finding) => [sit(finding)]);
  const fixes = remembered(make, english);
  fixes(...around(draft));
  fixes(...other);
  expect(make).toHaveBeenCalledTimes(2);
});
