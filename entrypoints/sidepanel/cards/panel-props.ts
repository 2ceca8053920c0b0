import type { Commands } from '../app/commands/commands';
import type { PanelView } from '../app/view';

/** What a card is drawn from, and what can be done from it. */
export interface PanelProps {
  view: PanelView;
  commands: Commands;
}
