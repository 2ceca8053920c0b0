/**
 * The whole protocol between a help-desk page and the side panel.
 *
 * The panel opens the port; before that, and after it closes, the page reads nothing. `thread` and `draft`
 * are each sent whole and only when they changed: the newest wins, nothing is ever a difference.
 */
import type { Adapter } from './adapter';
import type { Draft, Edit, Span, Thread } from './conversation';

/** Why the page cannot be read. The panel turns each into a sentence and a remedy. */
export type BlindReason =
  /** The address fits the adapter, but no conversation is open. */
  | 'no-conversation'
  /** A conversation is open, but no message could be found in it. */
  | 'no-messages'
  /** Reading failed; `detail` says how. Nothing on the page was changed. */
  | 'failed';

/** Which parts of the adapter found something on this page: the self-check, without any text. */
export type Fit = Partial<Record<'root' | 'message' | 'text' | 'speaker' | 'composer', boolean>>;

/** A part of an adapter that cannot be used on this page; all its other parts were read. It never holds anybody's text. */
export interface AdapterFault {
  /** Whose part it is: a bad `detect` is the reason why an adapter was not chosen. */
  adapter: string;
  /** As the adapter's format calls it: `composer.quote`. */
  part: string;
  /** The selector that the browser cannot read, and that was left out. */
  selector?: string;
  /** What was thrown. */
  thrown?: string;
  /** Which message could not be read, counted from 1 in the page's own order. */
  message?: number;
  /** It was read, up to so many UTF-16 code units: no thread may be longer. */
  read?: number;
}

/** Why an edit was refused. But for the last, the draft is as the agent left it. */
export type Refusal =
  /** Another text, or a key of the agent's came while the edit waited. */
  | 'draft-changed'
  /** The page shows another conversation by now. */
  | 'conversation-left'
  | 'composer-gone'
  /** What changes a draft could not be loaded into the page. */
  | 'not-loaded'
  | 'composing'
  | 'hidden'
  | 'read-only'
  /** The page keeps the keyboard out of the reply box: a dialog before it, or something that takes the focus back. */
  | 'focus-elsewhere'
  /** The field takes only so many characters. */
  | 'too-long'
  /** The editor did not take the change, or not wholly, or not in time; what had come in was taken back. */
  | 'not-taken'
  /** It came in otherwise than it was meant to and could not be taken back. The draft that is sent next tells. */
  | 'left-changed';

export interface Mark extends Span {
  severity: 'tip' | 'suggest' | 'warn' | 'stop';
}

/** What the agent is asked to point at, to teach a page. */
export type PickTarget = 'customer' | 'agent' | 'composer';

/** What was pointed at: selectors alone, never its text. */
export interface Picked {
  what: PickTarget;
  /** Finds it, and others of its kind. */
  selector: string;
  /** What marks this one: its classes and data attributes, as selectors. */
  marks: string[];
}

export type FromPage =
  /**
   * The first message on every port, and the answer to `where`: the page's address, by which the panel picks the adapter.
   * `canEdit`: what an edit needs is there already.
   */
  | { type: 'hello'; address: string; canEdit?: true }
  /** `adapter`: the id of the one that fitted. */
  | { type: 'thread'; thread: Thread; fit: Fit; adapter: string; faults?: AdapterFault[] }
  | {
      type: 'blind';
      reason: BlindReason;
      fit: Fit;
      adapter: string;
      detail?: string;
      faults?: AdapterFault[];
    }
  /** null: there is no composer on the page. */
  | { type: 'draft'; draft: Draft | null }
  /** null: the agent pressed Escape, or the picker failed; `detail` then says how. */
  | { type: 'picked'; picked: Picked | null; detail?: string }
  /** The outcome of the edit with this id; `draft` is the text after it, `start` and `after` what was put where. */
  | { type: 'applied'; id: number; ok: true; draft: Draft; start: number; after: string }
  | { type: 'applied'; id: number; ok: false; why: Refusal }
  /** An edit of an earlier panel, which closed before it could be answered: was it made after all? */
  | { type: 'interrupted'; made: boolean };

export type FromPanel =
  /** The page may have gone on to another address by itself. */
  | { type: 'where' }
  /** Start reading with the first of these adapters that the page shows itself to fit; go on where they are the same. */
  | { type: 'read'; adapters: Adapter[] }
  | { type: 'marks'; composer: string; revision: number; marks: Mark[] }
  /**
   * true: an edit will follow, once the page has what it needs, so that the page can tell the next panel of it where this
   * one closes first; false: none will.
   */
  | { type: 'edit-waits'; waits: boolean }
  | { type: 'edit'; id: number; edit: Edit }
  /** The agent will point at one of these next. */
  | { type: 'pick'; what: PickTarget };

/**
 * The port's name. `tabs.connect` reaches content scripts and the extension's own pages alike, so the practice
 * inbox needs no transport of its own.
 */
export const pagePort = 'evenkeel-desk';

/**
 * The name of the port by which a page's script says that it is there, with no word on it: a panel that is open connects
 * then, however long the page goes on loading.
 */
export const arrivalPort = 'evenkeel-arrived';

/** What is used of a `browser.runtime.Port`. */
export interface RawPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface TypedPort<Out, In> {
  send(message: Out): void;
  listen(listener: (message: In) => void): void;
  closed(listener: () => void): void;
  close(): void;
}

function typed<Out, In>(port: RawPort, isGone: () => boolean = () => false): TypedPort<Out, In> {
  let open = true;
  const told: (() => void)[] = [];
  const end = (): void => {
    if (!open) return;
    open = false;
    for (const tell of told) tell();
  };
  port.onDisconnect.addListener(end);
  return {
    // A port that closed meanwhile has nobody to hear it: not an error.
    send: (message) => {
      if (open && isGone()) end();
      else if (open) port.postMessage(message);
    },
    listen: (listener) => port.onMessage.addListener((message) => listener(message as In)),
    closed: (listener) => void told.push(listener),
    close: () => {
      open = false;
      port.disconnect();
    },
  };
}

/**
 * @param isGone is the extension of this version no longer there? Chromium then leaves its script in the page and tells it
 * nothing: the port counts as closed from the next word on
 */
export const pageSide = (port: RawPort, isGone?: () => boolean): TypedPort<FromPage, FromPanel> =>
  typed(port, isGone);
export const panelSide = (port: RawPort): TypedPort<FromPanel, FromPage> => typed(port);
