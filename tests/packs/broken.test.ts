import { describe, expect, it } from 'vitest';
import { inWords, placeOf } from '../../lib/cli/problems';
import { readFile } from '../../lib/sources/read-pack';

const rule = {
  kind: 'wording',
  id: 'agent/kettle',
  label: 'Kettle',
  why: 'Say pot.',
  source: 'Ours',
  family: 'Ours',
  severity: 'suggest',
  match: ['the kettle'],
  rewrites: ['the pot'],
  examples: [
    { text: 'Fill [the kettle].', fixed: 'Fill the pot.' },
    { text: '[The kettle] leaks.', fixed: 'The pot leaks.' },
  ],
  counterExamples: ['A pot.', 'Fine.'],
};
const cue = {
  kind: 'cue',
  id: 'customer/kettle',
  label: 'Kettle',
  why: 'Hot.',
  source: 'Ours',
  group: 'stakes',
  severity: 2,
  match: ['my kettle'],
  examples: [{ text: '[My kettle] leaks.' }, { text: 'See [my kettle].' }],
  counterExamples: ['A pot.', 'Fine.'],
};
const base = {
  format: 1,
  id: 'shop',
  name: 'Shop',
  version: '1.0.0',
  language: 'en',
  author: 'A',
  licence: 'CC0-1.0',
  rules: [rule, cue],
};
const pack = (change: object) => JSON.stringify({ ...base, ...change });
const wording = (change: object) => pack({ rules: [{ ...rule, ...change }] });
const cueRule = (change: object) => pack({ rules: [{ ...cue, ...change }] });
const card = { id: 'legal', title: 'T', text: 'Do this.', cue: ['customer/legal-threat'] };
const step = {
  id: 'step/ours',
  label: 'Ours',
  why: 'W',
  source: 'S',
  order: 5,
  place: 'opening',
  when: {},
  done: ['thanks'],
  scaffolds: ['Thanks.'],
  cases: [
    { context: [{ role: 'customer', text: 'Hello there.' }], draft: 'Hi', is: 'open' },
    { context: [{ role: 'customer', text: 'Hello there.' }], draft: 'Thanks', is: 'done' },
    { context: [], draft: '', is: 'not needed' },
  ],
};
const team = { id: 'a', name: 'A', packs: ['core'] };
const teamFile = (change: object) => JSON.stringify({ format: 1, teams: [{ ...team, ...change }] });
const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

it('the pack that all of these are broken from holds', () => {
  expect(readFile(pack({})).kind).toBe('pack');
  expect(readFile(pack({ steps: [step], cards: [card] })).kind).toBe('pack');
  expect(readFile(teamFile({})).kind).toBe('teams');
});

describe('refused with path, value and remedy', () => {
  it.each<[what: string, text: string, path: string]>([
    ['nothing', '', '(the whole file)'],
    ['half a file', pack({}).slice(0, 50), '(the whole file)'],
    ['a byte order gone wrong', '\u0000{', '(the whole file)'],
    ['50 MB', `"${'x'.repeat(50_000_000)}"`, '(the whole file)'],
    ['deep nesting', deep, '(the whole file)'],
    ['a list', '[]', '(the whole file)'],
    ['a number', '7', '(the whole file)'],
    ['null', 'null', '(the whole file)'],
    ['no rules', pack({ rules: undefined }), 'rules'],
    ['rules as an object', pack({ rules: {} }), 'rules'],
    ['a rule that is text', pack({ rules: ['x'] }), 'rules[0]'],
    ['format 2', pack({ format: 2 }), 'format'],
    ['format as text', pack({ format: '1' }), 'format'],
    ['an id with capitals', pack({ id: 'Shop' }), 'id'],
    ['an id with a path', pack({ id: '../core' }), 'id'],
    ['no version', pack({ version: undefined }), 'version'],
    ['a language that is none', pack({ language: 'English' }), 'language'],
    ['no licence', pack({ licence: '' }), 'licence'],
    ['an unknown key', pack({ color: 'red' }), 'color'],
    ['code', pack({ code: 'alert(1)' }), 'code'],
    ['__proto__', '{"__proto__":{"isAdmin":true},"format":1}', ''],
    ['constructor', pack({ constructor: { prototype: {} } }), 'constructor'],
    ['prototype in words', pack({ words: { a: 'not a list' } }), 'words.a'],
    ['an unknown kind', wording({ kind: 'regex' }), 'rules[0].kind'],
    ['no kind', wording({ kind: undefined }), 'rules[0].kind'],
    ['an id of another side', wording({ id: 'bot/kettle' }), 'rules[0].id'],
    ['an empty label', wording({ label: ' ' }), 'rules[0].label'],
    ['a why of 600 letters', wording({ why: 'x'.repeat(600) }), 'rules[0].why'],
    ['no match', wording({ match: [] }), 'rules[0].match'],
    ['match as text', wording({ match: 'the kettle' }), 'rules[0].match'],
    ['a regular expression', wording({ match: ['/the kettle+/i'] }), 'rules[0].match[0]'],
    ['a repetition without bound', wording({ match: ['(the kettle)+'] }), 'rules[0].match[0]'],
    ['a gap of 99', wording({ match: ['the ..99 kettle'] }), 'rules[0].match[0]'],
    ['five gaps', wording({ match: ['a ..2 b ..2 c ..2 d ..2 e ..2 f'] }), 'rules[0].match[0]'],
    ['an open bracket', wording({ match: ['(the|a kettle'] }), 'rules[0].match[0]'],
    [
      'a slot that is none',
      pack({ phrases: [{ cue: 'customer/kettle', phrases: [{ text: 'About {weather}.', intensity: 1 }] }] }),
      'phrases[0].phrases[0].text',
    ],
    [
      'a slot that is none, in a step',
      pack({ steps: [{ ...step, scaffolds: ['Thanks, {weather}.'] }] }),
      'steps[0].scaffolds[0]',
    ],
    ['an unknown class', wording({ match: ['@kettles'] }), 'rules[0].match[0]'],
    ['a pattern of 401 letters', wording({ match: ['x'.repeat(401)] }), 'rules[0].match[0]'],
    ['a short beginning', wording({ match: ['ke*'] }), 'rules[0].match[0]'],
    ['201 patterns', wording({ match: Array.from({ length: 201 }, () => 'the kettle') }), 'rules[0].match'],
    ['a level that is none', wording({ severity: 'fatal' }), 'rules[0].severity'],
    ['a rewrite of 301 letters', wording({ rewrites: ['x'.repeat(301)] }), 'rules[0].rewrites[0]'],
    ['one example', wording({ examples: [rule.examples[0]] }), 'rules[0].examples'],
    ['one counter-example', wording({ counterExamples: ['x'] }), 'rules[0].counterExamples'],
    ['a span that does not fire', wording({ match: ['the pot'] }), 'rules[0] agent/kettle examples[0]'],
    [
      'an ambiguous span',
      wording({ examples: [{ text: 'Fill [the kettle] and the kettle.', fixed: 'x' }, rule.examples[1]] }),
      'rules[0] agent/kettle examples[0]',
    ],
    [
      'an example without a span',
      wording({ examples: [{ text: 'Fill the kettle.' }, rule.examples[1]] }),
      'rules[0] agent/kettle examples[0]',
    ],
    ['another fix', wording({ rewrites: ['a pan'] }), 'rules[0] agent/kettle examples[0]'],
    ['a fix that fires', wording({ rewrites: ['the kettle'] }), 'rules[0] agent/kettle examples[0]'],
    [
      'a counter-example that fires',
      wording({ counterExamples: ['Put the kettle on.', 'Fine.'] }),
      'rules[0] agent/kettle counterExamples[0]',
    ],
    ['a severity of 6', cueRule({ severity: 6 }), 'rules[0].severity'],
    ['a severity of 2.5', cueRule({ severity: 2.5 }), 'rules[0].severity'],
    ['an unknown group', cueRule({ group: 'mood' }), 'rules[0].group'],
    ['a doubled id', pack({ rules: [rule, rule] }), 'rules[1].id'],
    ['a switch that is none', pack({ switches: ['agent/jargon'] }), 'switches[0]'],
    ['a severity for no rule id', pack({ severities: { jargon: 'tip' } }), 'severities.jargon'],
    ['a severity that is none', pack({ severities: { 'agent/jargon': 9 } }), 'severities.agent/jargon'],
    ['a card without a cue', pack({ cards: [{ ...card, cue: [] }] }), 'cards[0].cue'],
    ['two cards of one id', pack({ cards: [card, card] }), 'cards[1].id'],
    [
      'a step whose case is wrong',
      pack({ steps: [{ ...step, done: ['cheers'] }] }),
      'steps[0] step/ours cases[1]',
    ],
    ['a band past 6', pack({ bands: { heated: 7 } }), 'bands.heated'],
    ['an extends that is no id', pack({ extends: ['My pack'] }), 'extends[0]'],
    ['an adapter with code', pack({ adapters: [{ adapter: { id: 'x', script: 'y' }, pages: [] }] }), ''],
    ['no teams', '{"format":1,"teams":[]}', 'teams'],
    ['two teams of one id', JSON.stringify({ format: 1, teams: [team, team] }), 'teams[1].id'],
    ['a team without a name', teamFile({ name: undefined }), 'teams[0].name'],
    [
      'a value that is neither',
      teamFile({ settings: { mirror: { value: true, mode: 'maybe' } } }),
      'teams[0].settings.mirror.mode',
    ],
    [
      'an http address',
      JSON.stringify({ format: 1, teams: [team], hosted: [{ pack: 'a', url: 'http://example.com/a.json' }] }),
      'hosted[0].url',
    ],
    [
      'a key that is none',
      JSON.stringify({
        format: 1,
        teams: [team],
        hosted: [{ pack: 'a', url: 'https://example.com/a.json', key: 'abc' }],
      }),
      'hosted[0].key',
    ],
  ])('%s', (_, text, path) => {
    const read = readFile(text);
    expect(read.kind).toBe('problems');
    if (read.kind !== 'problems') return;
    const found = read.problems.find((one) => placeOf(one).trim() === path) ?? read.problems[0]!;
    if (path) expect(read.problems.map((one) => placeOf(one).trim())).toContain(path);
    expect(inWords(found.what)).not.toBe('');
    expect(inWords(found.remedy)).not.toBe('');
    expect(found.value.length).toBeLessThanOrEqual(60);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});
