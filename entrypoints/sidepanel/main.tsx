import { render } from 'preact';
import { listenToKeys } from './app/keys';
import { type Session, startSession } from './app/session';
import { initialState, type PanelState } from './app/state';
import { Panel } from './cards/panel';

const root = document.getElementById('panel')!;
let session: Session | undefined;
const show = (state: PanelState) => render(<Panel state={state} session={session} />, root);

show(initialState);
session = startSession(show);
listenToKeys(session);
