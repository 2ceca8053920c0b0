import { describe, expect, it } from 'vitest';
import { fixed, wording } from './one-rule';

const draft = 'I have your mail. ⟦Calm down⟧.';
const then = (text: string) => `I have your mail. ${text}`;

describe('of all that fits', () => {
  it('at most three are offered, the words’ own rewrites first', () => {
    const three = ['One way [to say it].', 'Two ways [to say it].', 'Three ways [to say it].'];
    expect(fixed(draft, three, { rewrites: ['Sit back'] })).toEqual([
      then('Sit back.'),
      ...three.slice(0, 2).map(then),
    ]);
  });

  it('nothing in which a rule finds something, nor in which the own words stay', () => {
    const pot = wording({ id: 'agent/pot', severity: 'tip', match: ['pot'] });
    expect(fixed(draft, ['The pot is hot.', 'The pan is hot.'], { rules: [pot] })).toEqual([
      then('The pan is hot.'),
    ]);
    expect(fixed('⟦The kettle⟧ is hot.', [{ text: 'this', at: ['[the] kettle'] }])).toEqual([]);
    expect(fixed('⟦The kettle⟧ is hot.', ['My kettle is [how it is].'])).toEqual([]);
  });

  it('what a rule found before is no reason', () => {
    const pot = wording({ id: 'agent/pot', match: ['pot'] });
    expect(fixed('The pot is hot, ⟦calm down⟧.', ['It is [how it is].'], { rules: [pot] })).toEqual([
      'The pot is hot. It is [how it is].',
    ]);
  });

  it('no rule that waits for another state of the customer is a reason', () => {
    const pot = wording({ id: 'agent/pot', match: ['pot'], when: { band: ['critical'] } });
    expect(fixed(draft, ['The pot is hot.'], { rules: [pot] })).toEqual([then('The pot is hot.')]);
  });

  it('nothing that the agent has sent', () => {
    const messages = [{ speaker: 'agent' as const, text: 'Hello. The pan is hot. Sam' }];
    expect(fixed(draft, ['The pan is hot.', 'The pan is cold.'], { messages })).toEqual([
      then('The pan is cold.'),
    ]);
  });

  it('but words that are in many messages are no sentence', () => {
    const messages = [{ speaker: 'agent' as const, text: 'The van is late.' }];
    expect(fixed('⟦Look⟧, the van is late.', [{ text: '' }], { messages })).toEqual(['The van is late.']);
  });

  it('no third apology', () => {
    const sorry = ['I am sorry that [what happened].', 'I will [what you do].'];
    expect(fixed('Sorry for that. I am sorry. ⟦Calm down⟧.', sorry)).toEqual([
      'Sorry for that. I am sorry. I will [what you do].',
    ]);
    expect(fixed('I am sorry. ⟦Calm down⟧.', sorry)).toHaveLength(2);
  });

  it('an order that is also there as a question is a question', () => {
    expect(
      fixed('⟦You must⟧ send it.', [{ text: 'could you', at: ['[you must]'], asks: true }], {
        rewrites: ['Could you'],
      }),
    ).toEqual(['Could you send it?']);
  });
});

describe('the customer’s own facts', () => {
  const sorry = [
    'I am sorry that {clause}.',
    'I am sorry about {problem}.',
    'I am sorry that [what happened].',
  ];

  it('are said where they are known', () => {
    expect(fixed(draft, sorry, { slots: { clause: 'your parcel has not arrived' } })).toEqual([
      then('I am sorry that your parcel has not arrived.'),
      then('I am sorry that [what happened].'),
    ]);
  });

  it('and never where they are not', () => {
    expect(fixed(draft, sorry)).toEqual([then('I am sorry that [what happened].')]);
  });
});
