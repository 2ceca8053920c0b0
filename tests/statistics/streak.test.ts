import { describe, expect, it } from 'vitest';
import { afterReply, type Handled, isDifficultStreak } from '../../lib/statistics/streak';

const run = (...bands: Handled['band'][]): Handled[] =>
  bands.reduce<Handled[]>((handled, band, n) => afterReply(handled, { conversation: `#${n}`, band }), []);

describe('a heavy run', () => {
  it('is three upset customers in a row, whatever came before', () => {
    expect(isDifficultStreak(run('calm', 'heated', 'critical', 'heated'))).toBe(true);
    expect(isDifficultStreak(run('heated', 'critical'))).toBe(false);
    expect(isDifficultStreak(run('heated', 'critical', 'strained'))).toBe(false);
    expect(isDifficultStreak(run('heated', 'strained', 'critical', 'heated'))).toBe(false);
  });

  it('is not one customer answered three times', () => {
    const one = { conversation: '#1', band: 'critical' as const };
    expect(isDifficultStreak([one, one, one].reduce<Handled[]>(afterReply, []))).toBe(false);
  });

  it('looks at how upset a customer is now', () => {
    const calmer = afterReply(run('heated', 'critical', 'heated'), { conversation: '#1', band: 'calm' });
    expect(isDifficultStreak(calmer)).toBe(false);
  });
});
