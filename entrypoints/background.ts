import { defineBackground } from 'wxt/utils/define-background';
import { openPanelOnClick } from '../lib/platform';

/** Opens the panel. It keeps no state, and no text ever passes here. */
export default defineBackground(() => openPanelOnClick());
