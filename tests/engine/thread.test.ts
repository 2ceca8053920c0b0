import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { noScores } from '../../lib/readers/scores';
import { toldHeat, toldScores } from './told-scores';

const engine = createEngine(corePack());
const customer = (text: string) => ({ speaker: 'customer' as const, text });
const agent = (text: string) => ({ speaker: 'agent' as const, text });
const bands = (...messages: { speaker: 'customer' | 'agent'; text: string }[]) =>
  engine.readThread(messages).turns.map((turn) => turn.band);

const hot = { heated: 0.9, strained: 0.95 };

describe('heat over a thread', () => {
  it('rises with the customer’s words and falls slowly with them', () => {
    expect(
      bands(
        customer('The export stops at 80 percent.'),
        customer('This is the third time I write about it. I am really frustrated.'),
        customer(
          'You promised a callback and nobody called. This is unacceptable, I am cancelling my subscription.',
        ),
        customer('Okay, I will try that. Sorry for snapping at you earlier.'),
        customer('It works now! Thank you so much.'),
      ),
    ).toEqual(['calm', 'heated', 'critical', 'heated', 'calm']);
  });

  it('is not moved by anything that the agent says', () => {
    const before = engine.readThread([customer('I am furious, nobody answers.')]);
    const after = engine.readThread([
      customer('I am furious, nobody answers.'),
      agent('I am so sorry, you are right, I will call you at four.'),
      agent('You should have read the terms.'),
    ]);
    expect(after.heat).toBe(before.heat);
  });

  it('stays for the most part over a neutral turn', () => {
    const [first, second] = engine.readThread([
      customer('I am furious, nobody answers.'),
      customer('The number is 12.'),
    ]).turns;
    expect(second!.heatAfter).toBeCloseTo(first!.heatAfter * 0.8, 1);
  });

  it('does not add up over calm turns, with a reader of heat as without it', () => {
    const calm = [
      'Hi, I have a question about my order.',
      'The number is 4711.',
      'Yes, that one.',
      'I ordered it on Monday.',
      'The blue one.',
      'No, only one.',
      'My address is Main Street 5.',
    ];
    for (const scores of [noScores, toldHeat(0.02, 0.2)]) {
      const { turns } = engine.readThread(calm.map(customer), new Set(), scores);
      expect(turns.map(({ band }) => band)).toEqual(calm.map(() => 'calm'));
    }
    const isAngry = toldScores(({ unit, text }) =>
      unit === 'text'
        ? { spans: [], chances: text.startsWith('I am furious') ? hot : { heated: 0.02, strained: 0.1 } }
        : undefined,
    );
    const [first, second] = engine.readThread(
      [customer('I am furious, nobody answers.'), customer('Okay.')],
      new Set(),
      isAngry,
    ).turns;
    expect(second!.heatAfter).toBeCloseTo(first!.heatAfter * 0.8, 1);
  });

  it('does not count what the agent took back', () => {
    const messages = [customer('I am furious.')];
    expect(engine.readThread(messages, new Set(['customer/anger'])).heat).toBe(0);
    expect(engine.readThread(messages).heat).toBeGreaterThan(0);
  });

  it('is the same whether the thread was read at once or grew, shrank and grew again', () => {
    const texts = [
      'I am furious.',
      'Nobody answers.',
      'This is the third time.',
      'It works now, thank you so much!',
      'Oh no, same error again.',
    ];
    const messages = texts.map(customer);
    const grown = createEngine(corePack());
    for (let n = 1; n <= messages.length; n++) grown.readThread(messages.slice(0, n));
    grown.readThread(messages.slice(0, 2));
    grown.readThread(messages, new Set(['customer/anger']));
    expect(grown.readThread(messages)).toEqual(createEngine(corePack()).readThread(messages));
  });

  it('puts safety before everything', () => {
    const state = engine.readThread([customer('I can’t go on. There is no reason to carry on.')]);
    expect(state.safety).toBe(true);
  });

  it('does not judge another language', () => {
    const reading = engine.readCustomer(
      'Ich warte seit drei Wochen auf meine Lieferung und niemand antwortet mir jemals.',
    );
    expect(reading).toMatchObject({ checked: false, findings: [] });
  });
});

describe('a draft', () => {
  const upset = engine.readThread([customer('This is the third time I am writing. I am really frustrated.')]);

  it('is checked sentence by sentence, with the same result as the whole', () => {
    const sentences = ['Sorry if you feel that way.', 'You should have read the terms.', 'I will look.'];
    const whole = engine.checkDraft(sentences.join(' '), upset).findings.filter(({ end }) => end > 0);
    expect(whole.map(({ rule }) => rule)).toEqual(['agent/non-apology', 'agent/blame-customer']);
    expect(whole.map(({ start }) => start)).toEqual([0, 28]);
    expect(
      engine
        .checkDraft(`Well. ${sentences.join(' ')}`, upset)
        .findings.filter(({ end }) => end > 0)
        .map(({ start }) => start),
    ).toEqual([6, 34]);
  });

  it('is asked for what is missing only where the customer is upset', () => {
    const bare = 'Please restart the router and check whether the light turns green after two minutes.';
    const rules = (thread: typeof upset) => engine.checkDraft(bare, thread).findings.map(({ rule }) => rule);
    expect(rules(upset)).toContain('agent/no-acknowledgement');
    expect(rules(engine.readThread([customer('Which plan has two lines?')]))).not.toContain(
      'agent/no-acknowledgement',
    );
  });
});

describe('thanks', () => {
  const rulesIn = (text: string) => engine.readCustomer(text).findings.map(({ rule }) => rule);
  it('are heard where they are meant', () =>
    expect(rulesIn('Thank you so much for the quick answer.')).toContain('customer/gratitude'));
  it('are part of the sarcasm beside them', () => {
    const found = rulesIn('Great, another update that breaks everything. Thank you so much.');
    expect(found).toContain('customer/sarcasm');
    expect(found).not.toContain('customer/gratitude');
  });
});
