import type { Coach } from '../../../lib/coach/coach';
import type { Team } from '../../../lib/format/team';
import type { Adapter } from '../../../lib/model/adapter';
import type { Thread } from '../../../lib/model/conversation';
import type { Problem } from '../../../lib/model/problem';

/** The coaches of all teams; which one speaks follows from where the conversation is. */
export interface Coaches {
  coachFor(thread: Thread): { coach: Coach; team?: Team };
  /** What is wrong with packs, teams or the policy; everything else is in force. */
  problems: readonly Problem[];
  /** Help desks that packs bring or repair. */
  adapters: readonly Adapter[];
}

/**
 * The engine and its rules come after the first paint, so that the panel opens at once; the learned layer, the
 * largest part, once they speak; then packs as they were known last; then, since it may take seconds, what the
 * policy says now; and last a look at the addresses of hosted packs.
 */
export async function loadCoach(ready: (coaches: Coaches) => void): Promise<void> {
  const [{ createCoach }, { corePack }] = await Promise.all([
    import('../../../lib/coach/coach'),
    import('../../../lib/packs/core'),
  ]);
  const plain = createCoach(corePack());
  ready({ coachFor: () => ({ coach: plain }), problems: [], adapters: [] });
  const { keepCoaches } = await import('./team-coaches');
  await keepCoaches(ready);
}
