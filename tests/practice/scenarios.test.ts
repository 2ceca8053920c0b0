import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { answer, startPlay } from '../../lib/practice/play';
import type { Ending } from '../../lib/practice/play-state';
import { scenarios } from '../../lib/practice/scenarios';
import { inOtherWords, stage, variationOf, vary } from '../../lib/practice/vary';
import { compile } from '../../lib/readers/rules/pattern';
import { vocabularyOf } from '../../lib/readers/rules/vocabulary';
import type { Plays } from './plays';

const plays = import.meta.glob<{ default: Plays }>('./plays/*.ts', { eager: true });
const files = Object.keys(import.meta.glob('../../lib/practice/scenarios/*.ts'));
const pack = corePack();
const engine = createEngine(pack);

it('every scenario has its file, its name, and its three agents', () => {
  expect(files.map((path) => path.replace(/.*\/|\.ts$/g, '')).sort()).toEqual(
    scenarios.map(({ id }) => id).sort(),
  );
  expect(Object.keys(plays).map((path) => path.replace(/.*\/|\.ts$/g, ''))).toEqual(
    expect.arrayContaining(scenarios.map(({ id }) => id)),
  );
});

const variants = scenarios.flatMap((scenario) =>
  [1, 2, 3].map((variant) => [scenario.id, variant, stage(scenario, { variant, isHarder: false })] as const),
);

describe.each(variants)('%s, variant %i', (id, variant, scenario) => {
  const own = inOtherWords(plays[`./plays/${id}.ts`]!.default, variationOf(scenario, variant));

  const endingOf = (replies: readonly string[]): Ending | undefined => {
    let play = startPlay(scenario);
    for (const reply of replies) ({ play } = answer(scenario, play, reply, engine, pack));
    return play.ending;
  };

  it('has patterns that can be read', () => {
    const patterns = [
      ...scenario.caseWords,
      ...scenario.known.flatMap(({ asked }) => asked),
      ...scenario.hidden.flatMap(({ asked }) => asked),
      ...scenario.needs.flatMap(({ met }) => met),
    ];
    for (const pattern of patterns) expect(() => compile(pattern, vocabularyOf(pack)), pattern).not.toThrow();
  });

  it('opens with words that the coach reads as strained at least, or as needing care', () => {
    const opening = scenario.opening.map((text) => ({ speaker: 'customer' as const, text }));
    const { band, care, safety } = engine.readThread(opening);
    expect(band !== 'calm' || care).toBe(true);
    expect(safety).toBe(scenario.safety ?? false);
  });

  it('ends well for a good agent, so-so for a middling one, badly for a bad one', () => {
    expect(endingOf(own.good)).toBe('good');
    expect(endingOf(own.middling)).toBe('neutral');
    expect(endingOf(own.bad)).toBe('bad');
  });

  it('is not won by a reply that only strings the right words together', () => {
    expect(endingOf([own.stuffed])).not.toBe('good');
    expect(endingOf([own.stuffed, own.stuffed, own.stuffed])).not.toBe('good');
  });

  it('takes more than the first good reply, and ends when nothing comes', () => {
    expect(endingOf(own.good.slice(0, 1))).toBeUndefined();
    expect(endingOf(Array.from({ length: 10 }, () => 'Please hold on.'))).toBe('bad');
  });
});

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s varies', (_, scenario) => {
  it('only by words that it has, and keeps its id and title', () => {
    const { varies, ...text } = scenario;
    for (const usual of varies.flatMap((variation) => Object.keys(variation)))
      expect(JSON.stringify(text).toLowerCase(), usual).toContain(usual.toLowerCase());
    const other = vary(scenario, varies[0]);
    expect(other).toMatchObject({ id: scenario.id, title: scenario.title });
    expect(other.opening.concat(other.customer)).not.toEqual(scenario.opening.concat(scenario.customer));
  });

  it('from one to the next, and comes round', () => {
    const { customer } = scenario;
    const names = [1, 2, 3, 4].map((variant) => stage(scenario, { variant, isHarder: false }).customer);
    expect(names[0]).toBe(customer);
    expect(new Set(names).size).toBe(3);
    expect(names[3]).toBe(names[1]);
  });

  it('can be harder, and a good agent still does not lose', () => {
    const hard = stage(scenario, { variant: 1, isHarder: true });
    if (scenario.safety) expect(hard.start).toEqual(scenario.start);
    else expect(hard.start.heat).toBeGreaterThan(scenario.start.heat);
    expect(hard.start.patience).toBeLessThanOrEqual(scenario.start.patience);
    let play = startPlay(hard);
    for (const reply of plays[`./plays/${scenario.id}.ts`]!.default.good)
      ({ play } = answer(hard, play, reply, engine, pack));
    expect(play.ending).toMatch(/good|neutral/);
  });
});
