import { describe, expect, it } from 'vitest';
import { createCoach } from '../../lib/coach/coach';
import { inLanguages } from '../../lib/coach/in-languages';
import type { Insight } from '../../lib/coach/insight';
import { createEngine, type Engine } from '../../lib/engine/engine';
import { type Cue, isSafetyCue } from '../../lib/format/rule';
import type { Team } from '../../lib/format/team';
import type { Draft, Thread } from '../../lib/model/conversation';
import type { PackOrigin } from '../../lib/packs/compose';
import { corePack } from '../../lib/packs/core';
import { packsInForce } from '../../lib/packs/in-force';
import { resolve } from '../../lib/packs/resolve';
import { validate } from '../../lib/packs/validate';
import { draftOf, threadOf } from '../sidepanel/fake-panel';
import { packOf, teamOf } from './pack-of';

const core = corePack();
const safetyCues = core.rules.filter(isSafetyCue);
const cueOf = (id: string): Cue => {
  const found = safetyCues.find((rule) => rule.id === id);
  if (!found) throw new Error(id);
  return found;
};
const selfHarm = cueOf('customer/self-harm-risk');

/** A sentence for each of the four. */
const said: Readonly<Record<string, string>> = {
  'customer/self-harm-risk': 'I want to kill myself.',
  'customer/threat-of-harm': 'I will kill you.',
  'customer/safety-incident': 'The charger caught fire.',
  'customer/abuse-severe': 'Go to hell.',
};

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

const danger = threadOf([['customer', said['customer/self-harm-risk'] ?? '']]);
const now = new Date(2026, 10, 26, 10);
const look = (
  coach: Pick<ReturnType<typeof createCoach>, 'analyze'>,
  thread: Thread,
  draft: Draft | null = null,
  more = {},
) => coach.analyze({ thread, draft, muted: new Set(), now, ...more });
const coachWith = (change: object, source: PackOrigin = 'file') => {
  const [{ pack, policyCards }] = packsInForce([{ pack: packOf(change), source }]).packs;
  return createCoach(pack, { policyCards });
};
const saysSo = ({ advice }: Pick<Insight, 'advice'>, rule = selfHarm): boolean =>
  advice.some(({ text, isFolded }) => text === rule.why && !isFolded);

describe('what is said of danger stays, whatever else', () => {
  const card = { id: 'calm', title: 'All is well', text: 'Nothing to do here.', cue: all };

  it('a card says, unless a policy brings it', () => {
    expect(look(coachWith({ cards: [card] }), danger).advice.map(({ text }) => text)).toEqual([
      selfHarm.why,
      card.text,
    ]);
    expect(look(coachWith({ cards: [card] }, 'policy'), danger).advice.map(({ text }) => text)).toEqual([
      card.text,
    ]);
    const fire = threadOf([['customer', 'The charger caught fire.']]);
    expect(saysSo(look(coachWith({ cards: [card] }), fire), cueOf('customer/safety-incident'))).toBe(true);
  });

  it('is muted', () => {
    const insight = look(createCoach(core), danger, null, { muted: new Set(all) });
    expect(saysSo(insight)).toBe(true);
    expect(insight.muted).toEqual([]);
  });

  it('the draft is written in', () => {
    const draft = draftOf(
      'Wir haben Ihre Nachricht bekommen und melden uns morgen wieder bei Ihnen, sobald wir mehr wissen.',
    );
    const { advice } = look(createCoach(core), danger, draft);
    expect(advice.map(({ kind }) => kind)).toEqual(['safety', 'not-checked']);
  });

  it('language the rest of the message is in', () => {
    const rest = 'Ich warte seit drei Wochen auf mein Paket, und niemand antwortet mir. '.repeat(5);
    for (const text of [`${rest} I want to kill myself.`, `I want to kill myself. ${rest}`]) {
      const insight = look(createCoach(core), threadOf([['customer', text]]));
      expect(insight.state.turns[0]?.checked).toBe(false);
      expect(saysSo(insight)).toBe(true);
    }
  });

  it('language of another pack speaks', () => {
    const german = packOf({
      id: 'de',
      language: 'de',
      words: { small: ['ich', 'und', 'auf', 'mein', 'seit'] },
    });
    const coaches = packsInForce([{ pack: german, source: 'file' }]).packs.map(({ pack }) =>
      createCoach(pack),
    );
    const [english, other] = coaches;
    if (!english || !other) throw new Error('two languages');
    const text =
      'Ich warte seit drei Wochen auf mein Paket und bin auf alles vorbereitet. I want to kill myself.';
    const insight = look(inLanguages([english, other]), threadOf([['customer', text]]));
    expect(other.reads(text)).toBe(true);
    expect(saysSo(insight)).toBe(true);
    expect(insight.state.safety).toBe(true);
    expect(insight.cues.map(({ finding }) => finding.rule)).toEqual([selfHarm.id]);
  });

  it('the customer writes next, until somebody answers', () => {
    const fire = cueOf('customer/safety-incident');
    const thread = threadOf([
      ['customer', 'The charger caught fire.'],
      ['customer', 'My order number is 20447.'],
    ]);
    expect(saysSo(look(createCoach(core), thread), fire)).toBe(true);
  });
});

describe('a safety cue is heard in all of the customer’s own words', () => {
  const engine = createEngine(core);
  const rulesIn = (text: string): string[] => engine.readCustomer(text).findings.map(({ rule }) => rule);
  const long = 'The invoice is attached, and the address on it is right. '.repeat(400);

  it.each<[string, string]>([
    ['beyond the cap', `${long}I want to kill myself.`],
    ['below a signature', 'The invoice is wrong.\n--\nAna\nI want to kill myself.'],
    ['in marks of code', 'The invoice is wrong.\n```\nI want to kill myself.\n```'],
    ['in short marks of code', 'This is it: `I want to kill myself.`'],
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
