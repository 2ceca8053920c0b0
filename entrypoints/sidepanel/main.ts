/**
 * The first thing that the panel does is to show that it is there. Everything else comes right after, and what takes
 * longest, the rules, is already on its way while the panel's own parts are loaded.
 */
import { browser } from 'wxt/browser';

const root = document.getElementById('panel')!;
const opening = document.createElement('p');
opening.className = 'quiet';
// The browser's own reading of the catalogue: ours is among what is still to come.
opening.textContent = browser.i18n.getMessage('panelLooking');
root.append(opening);

const rules = import('./app/edges/load-coaches').then(({ preload }) => preload());
void import('./live').then(({ showPanel }) => showPanel(root));
void rules;
