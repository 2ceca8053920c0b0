import { effective } from '../../../lib/settings/team-settings';
import type { Panel } from './panel';

/** Does the agent want counts for the mirror, and is this real work? Looked up, not watched. */
export const isCounted = ({ store, derived, edges }: Panel): boolean =>
  effective(store.settings.peek(), derived.speaking.peek()?.team, 'mirror') &&
  !edges.isPractice(store.address.peek());
