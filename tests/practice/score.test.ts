import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { debrief } from '../../lib/practice/debrief';
import { answer, startPlay } from '../../lib/practice/play';
import { scenarios } from '../../lib/practice/scenarios';
import { type Exchange, scorePlay } from '../../lib/practice/score';
import type { Plays } from './plays';

const plays = import.meta.glob<{ default: Plays }>('./plays/*.ts', { eager: true });
const pack = corePack();
const engine = createEngine(pack);

function played(id: string, replies: readonly string[]): Exchange[] {
  const scenario = scenarios.find((one) => one.id === id)!;
  let before = startPlay(scenario);
  return replies.map((reply) => {
    const { play, events } = answer(scenario, before, reply, engine, pack);
    const exchange = { reply, before, after: play, events };
    before = play;
    return exchange;
  });
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  const { good, middling, bad, stuffed } = plays[`./plays/${id}.ts`]!.default;
  const total = (replies: readonly string[]) => scorePlay(scenario, played(id, replies), engine).total;

  it('scores a good agent over a middling one, over a bad one; strung words come last', () => {
    expect(total(good)).toBeGreaterThan(total(middling));
    expect(total(middling)).toBeGreaterThan(total(bad));
    expect(total(good)).toBeGreaterThanOrEqual(75);
    expect(total([stuffed])).toBeLessThan(total(middling));
  });

  it('quotes the turning point of a bad play, and none of a good one', () => {
    const { turningPoint } = debrief(scenario, played(id, bad), engine);
    expect(bad.join(' ')).toContain(turningPoint?.said);
    expect(turningPoint?.why).not.toBe('');
    expect(turningPoint!.heatAfter).toBeGreaterThan(turningPoint!.heatBefore);
    expect(debrief(scenario, played(id, good), engine).turningPoint).toBeUndefined();
  });

  it('says what was found out and what stayed open', () => {
    const after = debrief(scenario, played(id, good), engine);
    expect(after.uncovered.length).toBeGreaterThan(0);
    expect(after.unmet).toEqual([]);
    expect(after.heat.best).toBeLessThanOrEqual(after.heat.reached);
    expect(debrief(scenario, played(id, bad), engine).unmet.length).toBeGreaterThan(0);
  });
});

it('offers a better wording where the rules have one, and none that still stings', () => {
  const { turningPoint } = debrief(
    scenarios[0]!,
    played('jane', ['Sorry if you feel that way, and I look at it.']),
    engine,
  );
  expect(turningPoint?.better).toBe("I'm sorry this happened, and I look at it.");
  const { turningPoint: other } = debrief(
    scenarios[0]!,
    played('jane', ['Sorry if you feel that way, but you should have read the terms.']),
    engine,
  );
  expect(other?.better, 'what comes after the but would be argued').toBe("I'm sorry this happened.");
  const { turningPoint: none } = debrief(scenarios[0]!, played('jane', ['Just calm down now.']), engine);
  expect(none).not.toHaveProperty('better');
});
