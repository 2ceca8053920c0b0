import { describe, expect, it } from 'vitest';
import { compilePack } from '../../lib/engine/compiled-pack';
import { isByExample, isSafetyCue } from '../../lib/format/rule';
import { corePack } from '../../lib/packs/core';
import { compileRules } from '../../lib/readers/rules/rule-set';
import { vocabularyOf } from '../../lib/readers/rules/vocabulary';
import { neighboursOf } from './neighbours';
import { safetyExamples } from './safety-examples';
import { spokenBy } from './spoken-pattern';

const core = corePack();
const { safetyReading } = compilePack(core);
const { safetyWords } = compileRules(core, vocabularyOf(core));

/** Ids of the safety cues in messages that were sent one after another. */
const heardIn = ([first, second]: readonly string[]): string[] => [
  ...safetyReading.of(first ?? '').map(({ label }) => label),
  ...(second === undefined
    ? []
    : [...safetyReading.of(second), ...safetyReading.across(first ?? '', second)].map(({ label }) => label)),
];

/** What every rule, veto and mask of the pack calls an exception, in words, each once. */
const exceptions = [
  ...new Set(
    [
      ...core.masks,
      ...core.vetoes.flatMap(({ match }) => match),
      ...core.rules.flatMap((rule) => {
        if (rule.kind !== 'cue' && rule.kind !== 'wording') return [];
        const beside =
          isByExample(rule) || rule.kind === 'wording'
            ? []
            : rule.match.flatMap((item) => (typeof item === 'string' ? [] : item.unless));
        return [...rule.unless, ...beside];
      }),
    ].map((pattern) => spokenBy(pattern, core)),
  ),
].filter(Boolean);

describe('no safety cue falls silent', () => {
  it('beside what any rule calls an exception, before it or after it in the same sentence', () => {
    expect(exceptions.length).toBeGreaterThan(200);
    const silent = safetyExamples.flatMap(({ rule, text }) => {
      const bare = text.replace(/[.!?]+$/, '');
      return exceptions
        .flatMap((words) => [`${bare} and ${words}.`, `${words}, ${bare}.`, `${words}. ${bare}.`])
        .filter((joined) => !heardIn([joined]).includes(rule));
    });
    expect(silent).toEqual([]);
  }, 240_000);

  it.each(safetyExamples)('in 200 neighbours of “$text”', ({ rule, text, span }) => {
    const silent = [...neighboursOf(text, span, safetyWords, 200)].filter(
      (messages) => !heardIn(messages).includes(rule),
    );
    expect(silent).toEqual([]);
  });
});

it('the built-in safety cues are the four that are named, and hold back nothing but by their own patterns', () => {
  const cues = core.rules.filter(isSafetyCue);
  expect(cues.map(({ id }) => id.replace('customer/', '')).sort()).toEqual([
    'abuse-severe',
    'safety-incident',
    'self-harm-risk',
    'threat-of-harm',
  ]);
  for (const { unless, vetoes } of cues) expect([...unless, ...(vetoes ?? [])]).toEqual([]);
});
