import { measuredPrecision } from '../../../../lib/readers/rules/pattern-record';
import type { Coaches } from '../coaches';

/** What the first coach is made of. */
const firstParts = () =>
  Promise.all([import('../../../../lib/coach/coach'), import('../../../../lib/packs/core')]);

/** Begins to load what the first judgement needs. */
export const preload = (): Promise<unknown> => firstParts();

/**
 * The engine and its rules come after the first paint, so that the panel opens at once; the learned layer and the
 * grammar of facts, the largest parts, once they speak; then packs as they were known last; then, since it may take
 * seconds, what the policy says now; and last a look at the addresses of hosted packs.
 */
export async function loadCoaches(ready: (coaches: Coaches) => void): Promise<void> {
  const [{ createCoach }, { corePack }] = await firstParts();
  const plain = createCoach(corePack(), { precisionOf: measuredPrecision });
  ready({
    coachFor: () => ({ coach: plain, problems: [] }),
    problems: [],
    adapters: [],
    isProvisional: true,
  });
  const { keepCoaches } = await import('./team-coaches');
  await keepCoaches(ready);
}
