import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../lib/engine/engine';
import type { Cue } from '../../lib/format/rule';
import type { Team } from '../../lib/format/team';
import type { PackOrigin } from '../../lib/packs/compose';
import { corePack } from '../../lib/packs/core';
import { packsInForce } from '../../lib/packs/in-force';
import { resolve } from '../../lib/packs/resolve';
import { validate } from '../../lib/packs/validate';
import { packOf, teamOf } from './pack-of';
import { cueOf, safetyCues, said } from './safety-cues';

const core = corePack();
const selfHarm = cueOf('customer/self-harm-risk');

function engineWith(change: object, source: PackOrigin = 'file', team?: Team): Engine {
  const layers = [{ pack: packOf(change), source }];
  const english = resolve(core, layers, team && { team, source: 'file' }).languages.get('en');
  if (!english) throw new Error('no English');
  return createEngine(english.pack);
}

/** Which of the four the engine hears, each in its own sentence. */
const heardBy = (engine: Engine): string[] =>
  Object.entries(said).flatMap(([rule, text]) =>
    engine.readCustomer(text).findings.some((finding) => finding.rule === rule) ? [rule] : [],
  );

const all = Object.keys(said);
const ofEach = (make: (rule: Cue) => object): object[] => safetyCues.map(make);
const never = {
  match: ['zebra crossing xylophone'],
  examples: [{ text: 'A [zebra crossing xylophone].' }, { text: 'The [zebra crossing xylophone].' }],
  counterExamples: ['one', 'two'],
};
const grudge = {
  kind: 'cue',
  id: 'customer/grudge',
  label: 'Grudge',
  why: 'x',
  source: 'x',
  group: 'conduct',
  severity: 1,
  match: ['kill', 'fire', 'hell'],
  examples: [{ text: '[Kill]!' }, { text: 'The [fire]!' }],
  counterExamples: ['one', 'two'],
};

describe('no pack below policy silences a safety cue', () => {
  it.each<[string, object]>([
    [
      'by masks',
      { masks: ['kill myself', 'kill you', 'caught fire', 'go to hell', '(i|the) ..8 (myself|you|fire)'] },
    ],
    [
      'by names of products',
      { vocabulary: { products: ['Kill Myself', 'Kill You', 'Caught Fire', 'Go to Hell'] } },
    ],
    ['by rules of the same ids that never match', { rules: ofEach((rule) => ({ ...rule, ...never })) }],
    ['by rules of the same ids that are milder', { rules: ofEach((rule) => ({ ...rule, severity: 1 })) }],
    [
      'by rules of the same ids that are no safety cues',
      { rules: ofEach((rule) => ({ ...rule, safetyCritical: false })) },
    ],
    ['by a cue that silences others', { rules: [{ ...grudge, silences: all }] }],
    ['by switches', { switches: ['-*', '-customer/*', ...all.map((id) => `-${id}`)] }],
    ['by severities', { severities: Object.fromEntries(all.map((id) => [id, 0])) }],
    [
      'by vetoes of the same names',
      {
        vetoes: core.vetoes.map((veto) => ({ ...veto, match: ['(i|the|go) ..8 (myself|you|fire|hell)'] })),
      },
    ],
    ['by bands', { bands: { strained: 6, heated: 6, critical: 6 } }],
    ['by the words that its language is told by', { words: { small: ['zebra'] } }],
    ['by word classes', { words: { number: ['zebra'], negator: ['i', 'the'], us: ['you'] } }],
  ])('%s', (_, change) => {
    expect(heardBy(engineWith(change))).toEqual(all);
  });

  it('by calling itself core, which is refused by name', () => {
    const pack = packOf({ id: core.id, switches: ['-*'], name: 'Mine' });
    const layers = [{ pack, source: 'file' as const }];
    const { languages, problems } = resolve(core, layers);
    expect(problems.map(({ what }) => what.key)).toEqual(['problemReservedId']);
    expect(languages.get('en')?.pack.rules).toEqual(core.rules);
    expect(packsInForce(layers).packs[0].originName(selfHarm.id)).toBeUndefined();
  });

  it('by a team’s switches and severities', () => {
    const team = teamOf({ switches: ['-*'], severities: { 'customer/self-harm-risk': 0 } });
    expect(heardBy(engineWith({}, 'file', team))).toEqual(all);
  });

  it('by switching a rule off before another pack makes a safety cue of it', () => {
    const own = { ...selfHarm, id: 'customer/our-danger' };
    const layers = [
      {
        pack: packOf({ id: 'a', rules: [{ ...own, safetyCritical: false }], switches: [`-${own.id}`] }),
        source: 'hosted' as const,
      },
      { pack: packOf({ id: 'b', rules: [own] }), source: 'file' as const },
    ];
    const rules = resolve(core, layers).languages.get('en')?.pack.rules ?? [];
    expect(rules.map(({ id }) => id)).toContain(own.id);
  });

  it('a policy may do any of it', () => {
    expect(heardBy(engineWith({ switches: ['-*'] }, 'policy'))).toEqual([]);
    expect(heardBy(engineWith({ rules: ofEach((rule) => ({ ...rule, ...never })) }, 'policy'))).toEqual([]);
  });
});

describe('a safety cue is refused with', () => {
  const refused = (change: object): string[] => {
    const result = validate({ ...packOf({}), rules: [{ ...selfHarm, id: 'customer/ours', ...change }] });
    return result.ok ? [] : result.problems.map(({ where, what }) => `${where} ${what.key}`);
  };
  it.each<[string, object, string]>([
    ['an exception for all its patterns', { unless: ['to the moon'] }, 'rules[0].unless problemSafetyUnless'],
    ['a shared veto', { vetoes: ['negation'] }, 'rules[0].vetoes problemSafetyUnless'],
    [
      'an exception that stands anywhere',
      { match: [{ pattern: 'kill myself', unless: ['to the moon'] }] },
      'rules[0].match[0].unless[0] problemSafetyHere',
    ],
    [
      'a class that another pack may change',
      { match: ['kill @number'] },
      'rules[0].match[0] problemSafetyClass',
    ],
  ])('%s', (_, change, where) => expect(refused(change)).toContain(where));
});
