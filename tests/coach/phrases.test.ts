import { describe, expect, it } from 'vitest';
import { buildPhrases, overlap, unnamedHeat } from '../../lib/coach/phrases';
import { place } from '../../lib/coach/place';
import { slotsFrom } from '../../lib/coach/slots';
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';

const pack = corePack();
const engine = createEngine(pack);
const say = (...messages: [speaker: 'customer' | 'agent', text: string][]) => {
  const thread = messages.map(([speaker, text]) => ({ speaker, text }));
  return buildPhrases(pack.phrases, engine.readThread(thread), thread).map(({ text }) => text);
};

describe('slots come from the customer’s own words', () => {
  it.each([
    [
      'My internet has been down for six hours.',
      { thing: 'your internet', problem: 'the outage', dur: 'six hours' },
    ],
    [
      'I have called you 3 times about my new dishwasher.',
      { thing: 'your new dishwasher', times: 'three times' },
    ],
    [
      'You charged me twice for my subscription!',
      { thing: 'your subscription', problem: 'the double charge' },
    ],
    ['I cancelled this subscription, and you charged my card again.', { thing: 'your subscription' }],
    ['This is the third time I am writing.', { times: 'three times' }],
    ['My wife and my kids are waiting.', {}],
    ['Nothing works.', {}],
  ])('%s', (text, expected) => expect(slotsFrom([text])).toMatchObject(expected));

  it('leaves a slot empty rather than guess', () => {
    expect(slotsFrom(['My wife and my kids are waiting.']).thing).toBeUndefined();
  });
});

describe('validating sentences', () => {
  it('are built from what Jane wrote', () => {
    const offered = say([
      'customer',
      'My internet has been down for six hours. This is the third time I write and nobody answers.',
    ]);
    expect(offered).toHaveLength(3);
    expect(offered.join(' ')).toMatch(/your internet|six hours|three times/);
    expect(new Set(offered.map((text) => text.split(' ')[0])).size).toBe(3);
  });

  it('are short where the channel is a chat', () => {
    const thread = [{ speaker: 'customer' as const, text: 'I am furious about this. Unacceptable.' }];
    const state = engine.readThread(thread);
    const words = (channel?: string) =>
      Math.max(
        ...buildPhrases(pack.phrases, state, thread, channel).map(({ text }) => text.split(' ').length),
      );
    expect(words('Live chat')).toBeLessThanOrEqual(14);
  });

  it('are never offered twice in a thread', () => {
    const text = 'My internet has been down for six hours and I am frustrated.';
    const [first] = say(['customer', text]);
    expect(
      say(['customer', text], ['agent', `${first} I am looking.`], ['customer', 'I am still frustrated.']),
    ).not.toContain(first);
  });

  it.each([
    ['a calm question', 'Which plan has two lines?'],
    ['a legal threat', 'I am furious. You will hear from my lawyer.'],
    ['self-harm', 'I want to kill myself.'],
  ])('are not offered for %s', (_, text) => expect(say(['customer', text])).toEqual([]));

  it('trigger no rule of the agent’s side themselves, whatever fills their slots', () => {
    const slots = { thing: 'your internet', problem: 'the outage', dur: 'six hours', times: 'three times' };
    const thread = engine.readThread([
      { speaker: 'customer', text: 'I am furious, nobody answers, this is unacceptable.' },
    ]);
    for (const { cue, phrases } of pack.phrases) {
      expect(engine.rules.has(cue) || cue === unnamedHeat, cue).toBe(true);
      for (const { text } of phrases) {
        const filled = text.replace(
          /\{(\w+)\}/g,
          (_, name: string) => slots[name.toLowerCase() as keyof typeof slots],
        );
        expect(filled, text).not.toContain('undefined');
        const findings = engine
          .checkDraft(filled, thread)
          .findings.filter(({ severity, end }) => end > 0 && severity !== 'tip');
        expect(findings.map(({ rule, text: words }) => `${text}: ${rule} ${words}`)).toEqual([]);
      }
    }
  });
});

describe('where a sentence goes', () => {
  it.each([
    ['', 'S.'],
    ['I look into it.', 'S. I look into it.'],
    ['Hi Jane, I look into it.', 'Hi Jane, S. I look into it.'],
    ['Hi Jane,\nI look into it.', 'Hi Jane,\nS. I look into it.'],
    ['Hello!', 'Hello! S.'],
    ['High time to look.', 'S. High time to look.'],
  ])('“%s” -> “%s”', (draft, expected) => {
    const { at, text } = place('S.', draft);
    expect(draft.slice(0, at) + text + draft.slice(at)).toBe(expected);
  });
});

describe('overlap', () => {
  it('is the share of four-word runs found again', () => {
    expect(overlap('one two three four five', 'zero one two three four')).toBe(0.5);
    expect(overlap('short one', 'short one')).toBe(0);
  });
});
