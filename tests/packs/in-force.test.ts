import { describe, expect, it } from 'vitest';
import { trialEngines } from '../../entrypoints/options/trial-engines';
import { practicePacks } from '../../entrypoints/practice/packs-in-force';
import { packsInForce, readerOf, withEngines } from '../../lib/packs/in-force';
import { emptyReport, tryOn } from '../../lib/packs/trial';
import { validate } from '../../lib/packs/validate';
import { judgeRewrite, rewriteDrill, spotDrill } from '../../lib/practice/drills';
import { germanPack } from './german-pack';

const checked = validate(germanPack);
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const german = { pack: checked.pack, source: 'file' as const };
const gathered = { layers: [german], problems: [] };
// Short texts are nobody's for sure: eight words and more show their language.
const inGerman = 'Ich bin stinksauer und das ist mir nicht egal.';

describe('packs in force', () => {
  it('are one for each language, English first, and know where each rule came from', () => {
    const { packs, problems } = packsInForce([german]);
    expect(packs.map(({ language }) => language)).toEqual(['en', 'de']);
    expect(packs[1]!.originOf('customer/wut')).toBe('laden');
    expect(packs[1]!.originName('customer/wut')).toBe('Laden');
    expect(packs[0].originOf('customer/anger')).toBe('core');
    expect(packs[0].originName('customer/anger')).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('name a rule that a switch or a severity is for and nobody has, once, and none that one language has', () => {
    const here = {
      team: {
        id: 'shop',
        name: 'Shop',
        packs: ['laden'],
        switches: ['-agent/nope', '-agent/calm-down', '-agent/abwimmeln', '-nobody/*'],
        severities: { 'customer/wut': 2, 'customer/nope': 2 },
        settings: {},
      },
      source: 'file' as const,
    };
    const { notes } = packsInForce([german], here);
    expect(notes.map(({ where, what }) => [where, what.key, what.values?.rule])).toEqual(
      ['agent/nope', 'nobody/*', 'customer/nope'].map((rule) => ['Shop', 'packNoteNoRule', rule]),
    );
  });

  it('name what a team asks for that is not here, and what was not done', () => {
    const team = {
      id: 't',
      name: 'T',
      packs: ['gone'],
      switches: [],
      severities: { 'agent/gone': 'tip' as const },
    };
    const { packs, problems, notes } = packsInForce([german], {
      team: { ...team, settings: {} },
      source: 'file',
    });
    expect(packs.map(({ language }) => language)).toEqual(['en']);
    expect(problems.map(({ value }) => value)).toEqual(['"gone"']);
    expect(notes).toMatchObject([{ what: { values: { rule: 'agent/gone' } } }]);
  });

  it('read a text by the first engine in whose language it is, else by the first', () => {
    const judging = withEngines(packsInForce([german]));
    expect(readerOf(judging, inGerman).language).toBe('de');
    expect(readerOf(judging, 'I am furious about this.').language).toBe('en');
    expect(readerOf(judging, 'Ceci est une chose tout à fait différente.').language).toBe('en');
  });
});

describe('a trial run', () => {
  const message = { role: 'customer' as const, text: inGerman, context: [] };

  it('counts in every language in force, with what is live', () => {
    const engines = trialEngines(gathered, undefined);
    if ('key' in engines) throw new Error(engines.key);
    const report = emptyReport();
    tryOn(report, engines.now, engines.before, message);
    tryOn(report, engines.now, engines.before, { ...message, text: 'I am furious about this.' });
    expect(report.rules['customer/wut']).toEqual({ now: 1, before: 0, examples: ['stinksauer'] });
    expect(report.rules['customer/anger']).toMatchObject({ now: 1, before: 1 });
  });

  it('counts with a pack to try, whatever its language', () => {
    const engines = trialEngines({ layers: [], problems: [] }, JSON.stringify(germanPack));
    if ('key' in engines) throw new Error(engines.key);
    const report = emptyReport();
    tryOn(report, engines.now, engines.before, {
      ...message,
      role: 'agent',
      text: 'Für das Paket sind wir leider nicht zuständig, Frau Lang.',
    });
    expect(report.rules['agent/abwimmeln']).toMatchObject({ now: 1, before: 0 });
  });

  const team = {
    file: {
      format: 1 as const,
      hosted: [],
      teams: [
        { id: 'shop', name: 'Shop', packs: [], switches: ['-agent/calm-down'], severities: {}, settings: {} },
      ],
    },
    source: 'file' as const,
  };
  const rulesNow = (engines: ReturnType<typeof trialEngines>) => {
    if ('key' in engines) throw new Error(engines.key);
    return new Set(engines.now.flatMap(({ pack }) => pack.rules.map(({ id }) => id)));
  };

  it('tries a pack in the agent’s own team, with its switches, also where the team does not name it yet', () => {
    const there = { layers: [], problems: [], teams: team };
    const rules = rulesNow(trialEngines(there, JSON.stringify(germanPack)));
    expect(rules).toContain('agent/abwimmeln');
    expect(rules).not.toContain('agent/calm-down');
  });

  it('tries a pack as a file, in the place of an earlier one and below the policy', () => {
    const policy = { ...checked.pack, id: 'strict', switches: ['-agent/abwimmeln'] };
    const layers = [german, { pack: policy, source: 'policy' as const }];
    const newer = { ...germanPack, switches: ['+agent/abwimmeln', '-customer/wut'] };
    const rules = rulesNow(trialEngines({ layers, problems: [] }, JSON.stringify(newer)));
    expect(rules).not.toContain('agent/abwimmeln');
    expect(rules).not.toContain('customer/wut');
  });

  it('refuses a pack that builds on one which is not here', () => {
    const candidate = JSON.stringify({ ...germanPack, extends: ['gone'] });
    expect(trialEngines(gathered, candidate)).toMatchObject({
      values: { where: 'laden extends', value: '"gone"', what: { key: 'problemNotHere' } },
    });
  });
});

describe('drills', () => {
  it('are made from every language in force, each judged in its own', () => {
    const packs = practicePacks(gathered);
    expect(packs.map(({ name }) => name)).toMatchObject([
      { values: { language: { language: 'en' } } },
      { values: { language: { language: 'de' } } },
      'Laden',
    ]);
    for (const { pack, engine } of packs.slice(1)) {
      expect(spotDrill(pack, 1).map(({ rule }) => rule)).toEqual(['customer/wut']);
      const [exercise] = rewriteDrill(pack, 1, 'agent/abwimmeln');
      expect(judgeRewrite(engine, exercise!, exercise!.shown).says.values?.words).toContain(
        'nicht zuständig',
      );
      expect(judgeRewrite(engine, exercise!, 'Ich sehe das nach und melde es Ihnen.').right).toBe(true);
    }
  });

  it('keep their plain name where there is one language', () => {
    expect(practicePacks({ layers: [], problems: [] })).toMatchObject([
      { id: '', name: { key: 'practiceDrillsAll' } },
    ]);
  });
});
