import { describe, expect, it } from 'vitest';
import { inWords, placeOf } from '../../lib/cli/problems';
import { compose } from '../../lib/packs/compose';
import { corePack } from '../../lib/packs/core';
import { prove } from '../../lib/packs/prove';
import { validate } from '../../lib/packs/validate';

const rule = {
  kind: 'wording',
  id: 'agent/kettle',
  label: 'Kettle talk',
  family: 'House words',
  severity: 'suggest',
  why: 'We call it a boiler.',
  source: 'the team',
  match: ['the kettle'],
  rewrites: ['the boiler'],
  examples: [
    { text: 'Please fill [the kettle].', fixed: 'Please fill the boiler.' },
    { text: '[The kettle] leaks.', fixed: 'The boiler leaks.' },
  ],
  counterExamples: ['The boiler leaks.', 'A kettle of fish.'],
};
const pack = {
  format: 1,
  id: 'team',
  name: 'Team',
  version: '1.0.0',
  language: 'en',
  author: 'A',
  licence: 'MIT',
  rules: [rule],
};
const withRule = (change: object) => ({ ...pack, rules: [{ ...rule, ...change }] });

describe('a good pack', () => {
  it('is read, proves itself, and joins the core pack', () => {
    const result = validate(pack);
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    expect(prove(result.pack)).toEqual([]);
    const { pack: both } = compose([
      { pack: corePack(), source: 'built-in' },
      { pack: result.pack, source: 'file' },
    ]);
    expect(both.rules.length).toBe(corePack().rules.length + 1);
    expect(prove(both, new Set(['agent/kettle']))).toEqual([]);
  });
});

describe('a broken pack is refused with path, value, message and remedy', () => {
  it.each<[string, unknown, string, string]>([
    ['no object', 'text', '(the whole file)', ''],
    ['nothing at all', null, '(the whole file)', ''],
    ['another format', { ...pack, format: 2 }, 'format', 'format 1'],
    ['no name', { ...pack, name: undefined }, 'name', 'missing'],
    ['a version that is none', { ...pack, version: 'new' }, 'version', '1.0.0'],
    ['an unknown key', { ...pack, colour: 'red' }, 'colour', 'not part of the format'],
    ['an unknown key in a rule', withRule({ regex: 'x' }), 'rules[0].regex', 'not part of the format'],
    ['a wrong type', withRule({ match: 'the kettle' }), 'rules[0].match', ''],
    ['a wrong level', withRule({ severity: 'fatal' }), 'rules[0].severity', ''],
    ['an id with blanks', withRule({ id: 'agent/my rule' }), 'rules[0].id', 'customer/our-cue'],
    ['a regular expression', withRule({ match: ['/kettle+/'] }), 'rules[0].match[0]', 'means nothing here'],
    [
      'an over-long pattern',
      withRule({ match: ['kettle '.repeat(100)] }),
      'rules[0].match[0]',
      '400 characters',
    ],
    ['an unknown word class', withRule({ match: ['the @kettle'] }), 'rules[0].match[0]', 'no word class'],
    ['an unclosed bracket', withRule({ match: ['(the kettle'] }), 'rules[0].match[0]', 'not closed'],
    ['too few examples', withRule({ examples: [] }), 'rules[0].examples', 'two examples'],
    ['no counter-examples', withRule({ counterExamples: undefined }), 'rules[0].counterExamples', 'missing'],
    ['a doubled id', { ...pack, rules: [rule, rule] }, 'rules[1].id', 'rules[0]'],
    [
      'a pattern of a way to say it',
      withRule({ instead: [{ text: 'pot', at: ['(pot'] }] }),
      'rules[0].instead[0].at[0]',
      'not closed',
    ],
    ['a slot that is none', withRule({ instead: ['Fill the {pot}.'] }), 'rules[0].instead[0]', 'is no slot'],
    ['an empty sentence instead', withRule({ instead: [''] }), 'rules[0].instead[0]', ''],
    [
      'a place that is none',
      withRule({ instead: [{ text: 'pot', place: 'here' }] }),
      'rules[0].instead[0]',
      '',
    ],
    ['a prototype key', JSON.parse('{"__proto__":{"x":1},"format":1}'), '', ''],
  ])('%s', (_, input, path, message) => {
    const result = validate(input);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    const problem = result.problems.find((one) => placeOf(one) === path) ?? result.problems[0]!;
    if (path) expect(placeOf(problem)).toBe(path);
    expect(inWords(problem.what) + inWords(problem.remedy)).toContain(message);
    expect(inWords(problem.remedy)).not.toBe('');
  });
});

describe('a pack that does not hold says where', () => {
  it.each<[string, object, string]>([
    [
      'a span too short',
      { examples: [{ text: 'Fill the [kettle].', fixed: 'x' }, rule.examples[1]] },
      'exactly “kettle”',
    ],
    ['no span', { examples: [{ text: 'Fill the kettle.' }, rule.examples[1]] }, 'marks no span'],
    ['another fix', { rewrites: ['the pot'] }, 'the first rewrite gives'],
    [
      'a fix that fires again',
      {
        rewrites: ['the kettle'],
        examples: [
          { text: 'Fill [the kettle].', fixed: 'Fill the kettle.' },
          { text: '[The kettle] leaks.', fixed: 'The kettle leaks.' },
        ],
      },
      'still fires',
    ],
    [
      'a counter-example that fires',
      { counterExamples: ['Put the kettle on.', 'Fine.'] },
      'must stay silent',
    ],
  ])('%s', (_, change, message) => {
    const result = validate(withRule(change));
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const problems = prove(result.pack);
    expect(problems.map((problem) => inWords(problem.what)).join()).toContain(message);
    expect(problems[0]!.where).toMatch(/^rules\[0\] agent\/kettle (counterE|e)xamples\[\d\]$/);
  });
});

describe('what comes instead proves itself by the examples', () => {
  const proved = (instead: unknown[]): string[] => {
    const result = validate(withRule({ instead }));
    if (!result.ok) return result.problems.map(({ where }) => where);
    return prove(result.pack).map(({ where, what }) => `${where} ${inWords(what)}`);
  };

  it('and holds where nothing is found in it', () => {
    expect(proved(['I can [what you can do].', { text: 'the pot', at: ['[the kettle]'] }])).toEqual([]);
  });

  it.each([
    ['what the rule itself finds', 'The kettle is [how it is].', 'agent/kettle'],
    ['what nobody writes so', 'I can help , then.', 'nobody writes so'],
  ])('%s', (_, text, message) => {
    expect(proved(['I can [what you can do].', text])).toEqual([
      expect.stringMatching(new RegExp(`^rules\\[0\\] agent/kettle instead\\[1\\] .*${message}`)),
    ]);
  });
});
