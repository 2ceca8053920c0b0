import { expect, it } from 'vitest';
import { createCoach } from '../../lib/coach/coach';
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { toldHeat } from './told-scores';

const say = (text: string) => ({ speaker: 'customer' as const, text });

it('a pack’s own bands hold for the state, for what counts as neutral, and for the view', () => {
  const scores = toldHeat(0.05, 0.2);
  const core = corePack();
  const sensitive = { ...core, bands: { strained: 0.1, heated: 0.3, critical: 5 } };
  const text = 'I ordered it in May.';
  const [plain, own] = [core, sensitive].map((pack) => createEngine(pack));
  const rise = plain!.readCustomer(text, scores).weight.rise;
  expect(rise).toBeGreaterThan(0.1);
  expect(rise).toBeLessThan(0.8);
  // Below *strained* a turn is neutral and heats nothing up; in this pack it is not below.
  expect(plain!.readCustomer(text, scores).weight.isNeutral).toBe(true);
  expect(own!.readCustomer(text, scores).weight.isNeutral).toBe(false);
  const after = (engine: typeof plain) => engine!.readThread([say(text), say(text)], new Set(), scores);
  expect(after(own).heat).toBeGreaterThan(after(plain).heat);
  expect(after(plain).band).toBe('calm');
  expect(after(own).band).not.toBe('calm');
  const messages = [{ id: '1', certainty: 'stated' as const, note: false, ...say(text) }];
  const { bands } = createCoach(sensitive).analyze({
    thread: { conversation: '1', host: 'h', partial: false, messages },
    draft: null,
    muted: new Set(),
    now: new Date(0),
    scores,
  });
  expect(bands).toEqual({ strained: 0.1, heated: 0.3, critical: 5 });
});

it('a threat is critical wherever a pack has that begin', () => {
  for (const critical of [3, 4, 5]) {
    const engine = createEngine({ ...corePack(), bands: { critical } });
    expect(engine.readThread([say('I am going to sue you.')]).band).toBe('critical');
  }
});
