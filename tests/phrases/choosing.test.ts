import { describe, expect, it } from 'vitest';
import { insertionPoint } from '../../lib/coach/insertion-point';
import { createEngine } from '../../lib/engine/engine';
import { contract } from '../../lib/lang/en/register';
import { factGrammarFor } from '../../lib/lang/fact-grammars';
import { corePack } from '../../lib/packs/core';
import { filled } from '../../lib/packs/proof/prove-step';
import { buildPhrases } from '../../lib/phrases/choosing';
import { overlap } from '../../lib/phrases/overlap';
import { slotsFrom } from '../../lib/phrases/slots';

const pack = corePack();
const engine = createEngine(pack);
const { rules, language } = engine;
type Said = [speaker: 'customer' | 'agent', text: string];
const sayIn = (channel: string | undefined, ...said: Said[]) => {
  const messages = said.map(([speaker, text]) => ({ speaker, text }));
  const slots = slotsFrom(messages, factGrammarFor('en'));
  const thread = engine.readThread(messages);
  return buildPhrases(pack.phrases, { rules, language, thread, messages, channel, slots }).map(
    ({ text }) => text,
  );
};
const say = (...said: Said[]) => sayIn(undefined, ...said);

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
    const offered = sayIn('Live chat', ['customer', 'I am furious about this. Unacceptable.']);
    expect(Math.max(...offered.map((text) => text.split(' ').length))).toBeLessThanOrEqual(14);
  });

  it('are never offered twice in a thread', () => {
    const text = 'My internet has been down for six hours and I am frustrated.';
    const [first] = say(['customer', text]);
    expect(
      say(['customer', text], ['agent', `${first} I am looking.`], ['customer', 'I am still frustrated.']),
    ).not.toContain(first);
  });

  it('claim a fact only as the customer told it', () => {
    const offered = say([
      'customer',
      'Hello, I am fed up and disappointed. I ordered in May, and my parcel has not arrived.',
    ]);
    expect(offered.join(' ')).toContain('You wrote that your parcel has not arrived.');
  });

  it('leave what they say of the company with them', () => {
    const offered = say(['customer', 'I am furious, you cancelled my order without telling me.']);
    expect(offered.join(' ')).toContain('You wrote that we cancelled your order without telling you.');
  });

  it('have the short forms that the two use with each other', () => {
    const told = "I'm furious. It isn't okay how you treat me.";
    expect(say(['customer', told]).join(' ')).toMatch(/\b(?:I'm|I've|You're|isn't|That's)/);
    expect(say(['customer', told.replace("I'm", 'I am').replace("isn't", 'is not')]).join(' ')).not.toContain(
      "'",
    );
  });

  it('are casual only to those who are', () => {
    const casual = "hey its late again lol, i'm so fed up with the delay";
    const formal = 'Dear Sir or Madam, I am fed up with the delay. Kind regards, J. Abel';
    expect(sayIn('Chat', ['customer', casual]).join(' ')).toContain(
      "Yes, the delay is a pain. I'm on it now.",
    );
    expect(sayIn('Chat', ['customer', formal]).join(' ')).not.toContain('is a pain');
  });

  it('are short and say nothing of the account where others read along', () => {
    const told =
      'I am furious! I paid 48 euros, my parcel has not arrived, and nobody answers me. Unacceptable.';
    expect(sayIn('Email', ['customer', told]).join(' ')).toContain('your parcel has not arrived');
    const offered = sayIn('Facebook comment', ['customer', told]);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.join(' ')).not.toMatch(/has not arrived|48/);
    for (const text of offered) expect(text.split(' ').length).toBeLessThanOrEqual(12);
  });

  it('are one, short and without an apology for those who want it done', () => {
    const offered = say(['customer', 'I am furious with this delay. No more excuses, just fix it.']);
    expect(offered).toHaveLength(1);
    expect(offered[0]).not.toContain('sorry');
  });

  it('tell of progress where the same is said a second time', () => {
    const told = 'I am so frustrated with this.';
    expect(say(['customer', told]).join(' ')).not.toContain('[');
    const again = say(['customer', told], ['agent', 'I see why, and I am on it.'], ['customer', told]);
    expect(again[0]).toMatch(/\[what/);
  });

  it('answer thanks as thanks, however heated it was before', () => {
    const offered = say(
      ['customer', 'This is outrageous, I am furious, nobody answers and I want my money back NOW!!!'],
      ['agent', 'I have sent the money back this morning.'],
      ['customer', 'Okay. Thank you for taking it seriously.'],
    );
    expect(offered.length).toBeGreaterThan(0);
    for (const text of offered) expect(text).toMatch(/thank you|welcome/i);
  });

  it('are not offered again for a plain answer within a heated thread', () => {
    const told = 'This is outrageous, I am furious, nobody answers and I want my money back NOW!!!';
    expect(
      say(['customer', told], ['agent', 'What is your order number?'], ['customer', 'It is 20447.']),
    ).toEqual([]);
  });

  it.each([
    ['a calm question', 'Which plan has two lines?'],
    ['a legal threat', 'I am furious. You will hear from my lawyer.'],
    ['self-harm', 'I want to kill myself.'],
  ])('are not offered for %s', (_, text) => expect(say(['customer', text])).toEqual([]));

  it('trigger no rule of the agent’s side themselves, whatever fills their slots', () => {
    const thread = engine.readThread([
      { speaker: 'customer', text: 'I am furious, nobody answers, this is unacceptable.' },
    ]);
    for (const { cue, situation, phrases } of pack.phrases) {
      expect(situation !== undefined || engine.rules.has(cue!), cue).toBe(true);
      for (const sentence of phrases.flatMap(({ text }) => [
        filled(text, language),
        contract(filled(text, language)),
      ])) {
        const findings = engine
          .checkDraft(sentence, thread)
          .findings.filter(({ severity, end }) => end > 0 && severity !== 'tip');
        expect(findings.map(({ rule, text: words }) => `${sentence}: ${rule} ${words}`)).toEqual([]);
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
    const { at, text } = insertionPoint('S.', draft, language.letter);
    expect(draft.slice(0, at) + text + draft.slice(at)).toBe(expected);
  });
});

describe('overlap', () => {
  it('is the share of four-word runs found again', () => {
    expect(overlap('one two three four five', 'zero one two three four', contract)).toBe(0.5);
    expect(overlap('short one', 'short one', contract)).toBe(0);
  });
});
