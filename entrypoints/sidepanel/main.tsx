import { render } from 'preact';
import { listenToKeys } from './keys';
import { Panel } from './panel';
import { type Session, startSession } from './session';
import { initialState, type PanelState } from './state';

const root = document.getElementById('panel')!;
let session: Session | undefined;
const show = (state: PanelState) => render(<Panel state={state} session={session} />, root);

show(initialState);
session = startSession(show);
listenToKeys(session);
