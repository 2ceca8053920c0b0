import { effective } from '../../../lib/settings/team-settings';
import type { PanelContext } from './panel-context';

/** Does the agent want counts for the mirror, and is this real work? Looked up, not watched. */
export const isCounted = ({ store, derived, edges }: PanelContext): boolean =>
  effective(store.settings.peek(), derived.speaking.peek()?.team, 'mirror') &&
  !edges.isPractice(store.address.peek());
