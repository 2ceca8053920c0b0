import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import type { Pack } from '../../lib/format/pack';
import { compose } from '../../lib/packs/compose';
import { corePack } from '../../lib/packs/core';
import { diff } from '../../lib/packs/diff';
import { packsInForce, withEngines } from '../../lib/packs/in-force';
import { resolve, teamFor } from '../../lib/packs/resolve';
import { messagesIn } from '../../lib/packs/tickets';
import { emptyReport, mergeReports, tryOn } from '../../lib/packs/trial';
import { validate, validateTeams } from '../../lib/packs/validate';

const core = corePack();

function packOf(change: object, id = 'shop'): Pack {
  const result = validate({
    format: 1,
    id,
    name: 'Shop',
    version: '1.0.0',
    language: 'en',
    author: 'A',
    licence: 'CC0-1.0',
    rules: [],
    ...change,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.pack;
}

const teams = (change: object) => {
  const result = validateTeams({ format: 1, teams: [{ id: 't', name: 'T', packs: ['shop'], ...change }] });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.file;
};
const withCore = (pack: Pack, source: 'file' | 'policy' = 'file') =>
  compose([
    { pack: core, source: 'built-in' },
    { pack, source },
  ]);
const ids = ({ rules }: Pack): string[] => rules.map(({ id }) => id);

describe('packs made one', () => {
  it('switches rules off and on again, one or all of a side', () => {
    const { pack, off } = withCore(packOf({ switches: ['-agent/*', '+agent/calm-down'] }));
    expect(ids(pack).filter((id) => id.startsWith('agent/'))).toEqual(['agent/calm-down']);
    expect(off.get('agent/jargon')).toBe('shop');
    expect(ids(pack)).toContain('customer/anger');
  });

  it('changes a severity, and says where it cannot', () => {
    const { pack, notes } = withCore(
      packOf({ severities: { 'agent/jargon': 'stop', 'agent/none': 'tip', 'customer/anger': 'warn' } }),
    );
    expect(pack.rules.find(({ id }) => id === 'agent/jargon')?.severity).toBe('stop');
    expect(notes.map(({ what: { key, values } }) => [key, values?.rule])).toEqual([
      ['packNoteNoRule', 'agent/none'],
      ['packNoteCueSeverity', 'customer/anger'],
    ]);
  });

  it.each([
    { switches: ['-*'] },
    { switches: ['-customer/self-harm-risk'] },
    { severities: { 'customer/self-harm-risk': 1 } },
    {
      rules: [
        {
          ...core.rules.find(({ id }) => id === 'customer/self-harm-risk')!,
          severity: 1,
        },
      ],
    },
  ])('no pack touches a safety cue, unless a policy says so: %j', (change) => {
    const vital = (pack: Pack) => pack.rules.find(({ id }) => id === 'customer/self-harm-risk')?.severity;
    expect(vital(withCore(packOf(change)).pack)).toBe(5);
    expect(vital(withCore(packOf(change), 'policy').pack)).not.toBe(5);
  });

  it('takes product names for no cue, and competitors for what they are', () => {
    const named = packOf({ vocabulary: { products: ['Furious Fox'], competitors: ['Bazario'] } });
    const engine = createEngine(withCore(named).pack);
    const rulesIn = (text: string) => engine.readCustomer(text).findings.map(({ rule }) => rule);
    expect(rulesIn('My Furious Fox lamp is here.')).toEqual([]);
    expect(rulesIn('I am furious.')).toContain('customer/anger');
    expect(rulesIn('Bazario has the same for half the price.')).toContain('customer/competitor-mention');
  });

  it('names the pack that each rule came from', () => {
    const own = { ...core.rules.find(({ id }) => id === 'agent/jargon')!, id: 'agent/our-jargon' };
    const { origins } = withCore(packOf({ rules: [own] }));
    expect(origins.get('agent/our-jargon')).toBe('shop');
    expect(origins.get('agent/jargon')).toBe('core');
  });

  it('moves where a band begins', () => {
    const calm = createEngine(withCore(packOf({ bands: { strained: 5, heated: 5.5, critical: 6 } })).pack);
    expect(calm.readThread([{ speaker: 'customer', text: 'I am really frustrated.' }]).band).toBe('calm');
  });
});

describe('teams', () => {
  it('apply where all their conditions hold', () => {
    const { teams: list, ...file } = teams({});
    const [base] = list;
    const both = {
      ...file,
      teams: [
        { ...base!, id: 'chat', appliesTo: { hosts: ['example.com'], channels: ['Chat'] } },
        { ...base!, id: 'rest' },
      ],
    };
    expect(teamFor(both, { host: 'help.example.com', channel: 'chat' })?.id).toBe('chat');
    expect(teamFor(both, { host: 'badexample.com', channel: 'chat' })?.id).toBe('rest');
    expect(teamFor(both, { host: 'help.example.com', channel: 'Email' })?.id).toBe('rest');
  });

  it('have their own switches last, and miss no pack silently', () => {
    const [team] = teams({ packs: ['shop', 'gone'], switches: ['-agent/jargon'] }).teams;
    const { languages, problems } = resolve(core, [{ pack: packOf({}), source: 'file' }], {
      team: team!,
      source: 'file',
    });
    expect(ids(languages.get('en')!.pack)).not.toContain('agent/jargon');
    expect(problems.map(({ value, what }) => [value, what.key])).toEqual([['"gone"', 'problemNotHere']]);
  });

  it('refuse a circle of packs and keep the others', () => {
    const available = [
      { pack: packOf({ extends: ['b'] }, 'a'), source: 'file' as const },
      { pack: packOf({ extends: ['a'] }, 'b'), source: 'file' as const },
      { pack: packOf({ switches: ['-agent/jargon'] }, 'c'), source: 'file' as const },
    ];
    const { languages, problems } = resolve(core, available);
    expect(problems.map(({ what }) => what.key)).toContain('problemCircle');
    expect(ids(languages.get('en')!.pack)).not.toContain('agent/jargon');
  });

  it('keep each language to itself', () => {
    const german = packOf({ language: 'de', words: { small: ['der', 'die', 'und'] } }, 'de');
    const { languages } = resolve(core, [{ pack: german, source: 'file' }]);
    expect([...languages.keys()]).toEqual(['en', 'de']);
  });
});

describe('a trial run', () => {
  it('counts what speaks with the pack and without it, and merges parts', () => {
    const without = packOf({ switches: ['-customer/anger'] });
    const now = withEngines(packsInForce([{ pack: without, source: 'file' }]));
    const before = withEngines(packsInForce([]));
    const parts = ['I am furious.', 'I am livid.'].map((text) => {
      const report = emptyReport();
      tryOn(report, now, before, { role: 'customer', text, context: [] });
      return report;
    });
    const { messages, rules } = mergeReports(parts);
    expect(messages).toBe(2);
    expect(rules['customer/anger']).toEqual({ now: 0, before: 2, examples: [] });
  });

  it('reads the exports of Zendesk and Intercom', () => {
    const zendesk = {
      requester_id: 7,
      comments: [
        { author_id: 7, plain_body: 'It is broken.', public: true },
        { author_id: 1, plain_body: 'secret', public: false },
        { author_id: 1, plain_body: 'I look at it.', public: true },
      ],
    };
    expect(messagesIn(zendesk)).toEqual([
      { role: 'customer', text: 'It is broken.', context: [] },
      { role: 'agent', text: 'I look at it.', context: [{ role: 'customer', text: 'It is broken.' }] },
    ]);
    const intercom = {
      source: { author: { type: 'user' }, body: '<p>It is &quot;broken&quot;.</p>' },
      conversation_parts: {
        conversation_parts: [
          { part_type: 'note', author: { type: 'admin' }, body: 'secret' },
          { part_type: 'comment', author: { type: 'bot' }, body: 'I am a bot' },
          { part_type: 'comment', author: { type: 'admin' }, body: '<p>I look.</p>' },
        ],
      },
    };
    expect(messagesIn(intercom)).toMatchObject([
      { role: 'customer', text: 'It is "broken".' },
      { role: 'agent', text: 'I look.' },
    ]);
    expect(messagesIn({ role: 'boss', text: 'x' })).toMatchObject({ error: expect.stringContaining('role') });
  });
});

it('says what a newer version changes', () => {
  const rule = core.rules.find(({ id }) => id === 'agent/jargon')!;
  const before = packOf({ rules: [rule, { ...rule, id: 'agent/old' }] });
  const after = packOf({
    version: '1.1.0',
    rules: [
      { ...rule, severity: 'stop' },
      { ...rule, id: 'agent/new' },
    ],
  });
  expect(diff(before, after)).toEqual([
    { kind: 'changed', what: 'version', keys: [] },
    { kind: 'changed', what: 'agent/jargon', keys: ['severity'] },
    { kind: 'added', what: 'agent/new', keys: [] },
    { kind: 'removed', what: 'agent/old', keys: [] },
  ]);
});
