import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { isDrillable, judgeRewrite, perDrill, rewriteDrill, spotDrill } from '../../lib/practice/drills';

const pack = corePack();
const engine = createEngine(pack);
const seeds = Array.from({ length: 20 }, (_, seed) => seed);

describe('drills from a pack’s own examples', () => {
  it('are the same for the same seed and others for another', () => {
    expect(rewriteDrill(pack, 3)).toEqual(rewriteDrill(pack, 3));
    expect(rewriteDrill(pack, 3)).not.toEqual(rewriteDrill(pack, 4));
    expect(rewriteDrill(pack, 3)).toHaveLength(perDrill.rewrite);
  });

  it('ask for a cue half the time, and the pack agrees with the answer', () => {
    for (const seed of seeds) {
      const drill = spotDrill(pack, seed);
      expect(drill.filter((one) => one.kind === 'spot' && one.isCue)).toHaveLength(perDrill.spot / 2);
      for (const one of drill) {
        const found = engine.readCustomer(one.shown).findings.some(({ rule }) => rule === one.rule);
        expect(found, one.shown).toBe(one.kind === 'spot' && one.isCue);
      }
    }
  });

  it('take the pack’s own fix as right, and the sentence itself as wrong', () => {
    for (const exercise of seeds.flatMap((seed) => rewriteDrill(pack, seed))) {
      expect(judgeRewrite(engine, exercise, exercise.shown).right, exercise.shown).toBe(false);
    }
    const exercise = seeds
      .flatMap((seed) => rewriteDrill(pack, seed))
      .find(({ rule }) => rule === 'agent/non-apology')!;
    expect(judgeRewrite(engine, exercise, "I'm sorry this happened to your order.").right).toBe(true);
    expect(judgeRewrite(engine, exercise, 'Ok.').right).toBe(false);
    expect(judgeRewrite(engine, exercise, 'Calm down, this happened to many.').says.key).toBe(
      'practiceDrillsNew',
    );
  });

  it.each(pack.rules.filter(isDrillable).map(({ id }) => id))('practise %s alone', (about) => {
    const drill = rewriteDrill(pack, 1, about);
    expect(new Set(drill.map(({ shown }) => shown)).size, 'each another sentence').toBe(drill.length);
    for (const exercise of drill) {
      expect(exercise.rule).toBe(about);
      expect(judgeRewrite(engine, exercise, exercise.shown).right, exercise.shown).toBe(false);
    }
  });
});
