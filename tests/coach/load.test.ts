import { describe, expect, it } from 'vitest';
import { afterReply, type Handled, isHeavyRun } from '../../lib/coach/load';

const run = (...bands: Handled['band'][]): Handled[] =>
  bands.reduce<Handled[]>((handled, band, n) => afterReply(handled, { conversation: `#${n}`, band }), []);

describe('a heavy run', () => {
  it('is three upset customers in a row, whatever came before', () => {
    expect(isHeavyRun(run('calm', 'heated', 'critical', 'heated'))).toBe(true);
    expect(isHeavyRun(run('heated', 'critical'))).toBe(false);
    expect(isHeavyRun(run('heated', 'critical', 'strained'))).toBe(false);
    expect(isHeavyRun(run('heated', 'strained', 'critical', 'heated'))).toBe(false);
  });

  it('is not one customer answered three times', () => {
    const one = { conversation: '#1', band: 'critical' as const };
    expect(isHeavyRun([one, one, one].reduce<Handled[]>(afterReply, []))).toBe(false);
  });

  it('looks at how upset a customer is now', () => {
    const calmer = afterReply(run('heated', 'critical', 'heated'), { conversation: '#1', band: 'calm' });
    expect(isHeavyRun(calmer)).toBe(false);
  });
});
