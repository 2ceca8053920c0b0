import { describe, expect, it } from 'vitest';
import { inWords, placeOf } from '../../lib/cli/problems';
import { compose } from '../../lib/packs/compose';
import { corePack } from '../../lib/packs/core';
import { prove } from '../../lib/packs/prove';
import { validate } from '../../lib/packs/validate';

const like = [
  'The paint is fresh.',
  'Mind the wet paint.',
  'It was painted today.',
  'The wall is still wet.',
];
const unlike = ['The paint is dry.', 'We sell paint.', 'It rains.', 'The wall is white.'];
const shared = {
  id: 'agent/wet-paint',
  label: 'Wet paint',
  why: 'Say when it will be dry.',
  source: 'the team',
};
const wording = { kind: 'wording', ...shared, family: 'House words', severity: 'suggest', like, unlike };
const cue = { kind: 'cue', ...shared, id: 'customer/wet-paint', group: 'stakes', severity: 2, like, unlike };
const packWith = (...rules: object[]) => ({
  format: 1,
  id: 'team',
  name: 'Team',
  version: '1.0.0',
  language: 'en',
  author: 'A',
  licence: 'MIT',
  rules,
});

function problemsOf(...rules: object[]): string[] {
  const checked = validate(packWith(...rules));
  return checked.ok
    ? []
    : checked.problems.map((one) => `${placeOf(one)}: ${inWords(one.what)}; ${inWords(one.remedy)}`);
}

describe('a rule by example', () => {
  it('is read, of either kind, with all else that a rule has', () => {
    expect(problemsOf(wording, cue)).toEqual([]);
    expect(
      problemsOf(
        { ...wording, unless: ['dry'], rewrites: ['It is dry at noon.'], when: { band: ['heated'] } },
        { ...cue, weight: 1, silences: ['customer/anger'], safetyCritical: true },
      ),
    ).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['three sentences', { like: like.slice(1) }, 'rules[0].like: needs at least four sentences'],
    ['no counter-examples', { unlike: undefined }, 'rules[0].unlike: is missing'],
    [
      'too many',
      { like: Array.from({ length: 41 }, (_, n) => `Wall ${n} is wet.`) },
      'rules[0].like: at most 40 sentences',
    ],
    ['an empty sentence', { like: [...like, ' '] }, 'rules[0].like[4]: '],
    ['text in place of a list', { unlike: 'dry' }, 'rules[0].unlike: '],
    ['patterns beside them', { match: ['wet paint'] }, 'rules[0].match: has no place beside `like`'],
    ['examples of patterns beside them', { examples: [] }, 'rules[0].examples: has no place beside `like`'],
    ['an unknown key', { hates: [] }, 'rules[0].hates: is not part of the format'],
    [
      'the same sentence twice',
      { like: [...like, 'the wall is still WET'] },
      'rules[0].like[4]: says the same as like[3]',
    ],
    [
      'a sentence on both sides',
      { unlike: [...unlike, 'Mind the wet paint!'] },
      'rules[0].unlike[4]: says the same as like[1]',
    ],
    ['a kind that has none', { kind: 'omission' }, 'rules[0].kind: '],
    ['a pattern of “unless” that cannot be read', { unless: ['(dry'] }, 'rules[0].unless[0]: '],
  ])('is refused with %s', (_, change, start) => {
    const problems = problemsOf({ ...wording, ...change });
    expect(problems.filter((one) => one.startsWith(start))).toHaveLength(1);
    for (const one of problems) expect(one).toMatch(/; .+/);
  });

  it('with patterns beside it is told what to do', () => {
    expect(problemsOf({ ...cue, match: ['wet'] })[0]).toContain('keep `like` and `unlike`, or `match`');
  });

  it('is nothing for the patterns to prove, and finds nothing by itself', () => {
    const checked = validate(packWith(wording, cue));
    expect(checked.ok && prove(checked.pack)).toEqual([]);
  });
});

it('a safety cue is not replaced by one that is silent without the model', () => {
  const safety = corePack().rules.find(({ id }) => id === 'customer/self-harm-risk');
  const own = { ...cue, id: 'customer/self-harm-risk', severity: 5, safetyCritical: true };
  const checked = validate(packWith(own));
  if (!checked.ok) throw new Error('the pack does not hold');
  const composed = compose([
    { pack: corePack(), source: 'built-in' },
    { pack: checked.pack, source: 'file' },
  ]);
  expect(composed.pack.rules.find(({ id }) => id === own.id)).toEqual(safety);
  expect(composed.notes.map(({ what }) => what.key)).toEqual(['packNoteReplaceSafety']);
});
