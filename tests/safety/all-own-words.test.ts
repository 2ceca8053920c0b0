import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { cueOf } from './safety-cues';

const core = corePack();
const selfHarm = cueOf('customer/self-harm-risk');

describe('a safety cue is heard in all of the customer’s own words', () => {
  const engine = createEngine(core);
  const rulesIn = (text: string): string[] => engine.readCustomer(text).findings.map(({ rule }) => rule);
  const long = 'The invoice is attached, and the address on it is right. '.repeat(400);

  it.each<[string, string]>([
    ['beyond the cap', `${long}I want to kill myself.`],
    ['below a signature', 'The invoice is wrong.\n--\nAna\nI want to kill myself.'],
    ['in marks of code', 'The invoice is wrong.\n```\nI want to kill myself.\n```'],
    ['in short marks of code', 'This is it: `I want to kill myself.`'],
    ['beside a footer', 'Please consider the environment before printing. I want to kill myself.'],
    ['in a disclaimer', 'This e-mail is confidential and privileged. I want to kill myself.'],
    ['in a mail as a machine writes it', 'Your request has been received. I want to kill myself.'],
    ['between quoted lines', '> How are you?\nI want to kill myself.\n> Since when?\nMonday.'],
    [
      'below what somebody wrote',
      'Hello,\nOn Monday your colleague wrote:\nwe help.\nI want to kill myself.',
    ],
    ['over a hard line’s end', 'I WANT TO KILL\nMYSELF'],
    ['over three dots', 'I want to kill ... myself'],
    ['in a list', '- I want to kill\n- myself'],
    ['with letters masked', 'I want to k*ll myself.'],
    ['with figures for letters', 'I want to k1ll myself.'],
  ])('%s', (_, text) => {
    const found = engine.readCustomer(text).findings.find(({ rule }) => rule === selfHarm.id);
    expect(found && text.slice(found.start, found.end)).toBe(found?.text);
    expect(found).toBeDefined();
  });

  it('but in quoted history', () => {
    expect(rulesIn('All is fine.\n> I want to kill myself.')).not.toContain(selfHarm.id);
    expect(
      rulesIn(
        'All is fine.\n\nAm 24.11.2026 um 08:31 schrieb Ana <ana@desk.example>:\n\nI want to kill myself.',
      ),
    ).not.toContain(selfHarm.id);
    expect(
      rulesIn('All is fine.\n\nDe : Ana\nEnvoyé : mardi\nObjet : aide\n\nI want to kill myself.'),
    ).not.toContain(selfHarm.id);
    expect(rulesIn('All is fine.\n\nOn Monday, Ana wrote:\nI want to kill myself.')).not.toContain(
      selfHarm.id,
    );
  });

  it('and says how far all else was checked', () => {
    expect(engine.readCustomer(`${long}I am furious.`)).toMatchObject({ isCapped: true });
    expect(engine.readCustomer(long.slice(0, 2_000))).toMatchObject({ isCapped: false });
    expect(rulesIn(`${long}I am furious.`)).not.toContain('customer/anger');
    expect(rulesIn(`I am furious. ${long}`)).toContain('customer/anger');
  });

  it('of two messages that are one sentence, with words of the later one', () => {
    const state = engine.readThread([
      { speaker: 'customer', text: 'I want to' },
      { speaker: 'customer', text: 'kill myself' },
    ]);
    expect(state.safety).toBe(true);
    expect(state.turns[1]?.findings).toMatchObject([
      { rule: selfHarm.id, start: 0, end: 11, text: 'kill myself' },
    ]);
    const apart = engine.readThread([
      { speaker: 'customer', text: 'I want to kill' },
      { speaker: 'agent', text: 'Sorry?' },
      { speaker: 'customer', text: 'myself' },
    ]);
    expect(apart.safety).toBe(false);
  });
});
