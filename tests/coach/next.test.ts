import { describe, expect, it } from 'vitest';
import type { Advice } from '../../lib/coach/advise';
import { firstSentence, whatIsNext } from '../../lib/coach/next';
import type { ReplyStep } from '../../lib/coach/reply';

const card: Advice = { kind: 'procedure', text: 'Involve the team.', lines: ['A colleague takes over.'] };
const phrase: Advice = { kind: 'phrase', text: 'That is a long wait.' };
const missing: Advice = { kind: 'missing', text: 'They asked for a date.' };
const step = (id: string, scaffolds: string[], done = false): ReplyStep => ({
  id,
  label: id,
  why: '',
  source: '',
  done,
  scaffolds,
  where: 'end',
});
const insight = (advice: Advice[], steps: ReplyStep[] = []) => ({
  advice,
  reply: { phase: 'opening' as const, steps, questions: [] },
});

describe('what is next', () => {
  it('is what is grave, then what is missing, with the sentences to say beside it', () =>
    expect(whatIsNext(insight([phrase, missing, card]))).toEqual({
      grave: [card],
      first: missing,
      others: [],
      phrases: [phrase],
    }));

  it('is the next open step where nothing else is', () => {
    const open = step('time', ['By [day].']);
    expect(whatIsNext(insight([], [step('thanks', [], true), open])).step).toBe(open);
    expect(whatIsNext(insight([phrase], [open])).step).toBeUndefined();
  });
});

describe('the first sentence', () => {
  const open = [step('listen', []), step('time', ['By [day].'])];

  it.each([
    ['a card’s own line', [phrase, card], { text: 'A colleague takes over.' }],
    ['a sentence to say', [phrase, missing], { text: 'That is a long wait.' }],
    ['an open step’s, at its place', [missing], { text: 'By [day].', where: 'end' }],
  ] as const)('is %s', (_, advice, first) =>
    expect(firstSentence(insight([...advice], open))).toEqual(first),
  );

  it('is never one of a step that is taken, or that is not shown yet', () => {
    const hidden = [step('a', []), step('b', []), step('c', []), step('d', ['Later.'])];
    expect(firstSentence(insight([], [step('time', ['By [day].'], true), ...hidden]))).toBeUndefined();
  });
});
