import type { Settings } from '../../../lib/settings/settings';
import type { Connection } from './connection';
import type { PanelState } from './state';

/** What each group of the panel's actions may use of the session. */
export interface PanelCore {
  state(): PanelState;
  update(next: PanelState): void;
  /** Shows the settings and stores them. */
  change(settings: Partial<Settings>): void;
  link(): Connection | undefined;
}
