/** What the panel's parts work with: the store, what is computed of it, and the few ways out of the panel. */
import type { FromPage, FromPanel } from '../../../lib/model/protocol';
import type { Settings } from '../../../lib/settings/settings';
import type { Mirror } from '../../../lib/statistics/counts';
import type { Coaches } from './coaches';
import type { Derived } from './derived';
import type { Store, Unreachable } from './store';

export interface Connection {
  send(message: FromPanel): void;
  /** Connects to the active tab anew. */
  reconnect(): void;
  /** Loads the page in the active tab anew. */
  reload(): void;
}

export interface ConnectionEvents {
  connecting(): void;
  message(message: FromPage): void;
  /** No page script answers in this tab, or it went away. */
  unreachable(why: Unreachable): void;
}

/** Everything outside: the browser in the panel, something simple in its tests. */
export interface Edges {
  connect(events: ConnectionEvents): Connection;
  loadCoaches(ready: (coaches: Coaches) => void): void;
  loadSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  watchSettings(listener: (settings: Settings) => void): void;
  changeMirror(change: (before: Mirror) => Mirror): Promise<void>;
  /** Has the agent said yes to this address, or is it one of the manifest's own? */
  isAllowed(address: string): Promise<boolean>;
  isPractice(address: string): boolean;
  revokeSiteAccess(origin: string): Promise<void>;
  now(): Date;
  /** Tells when the panel has been out of sight for a while, and when it is seen again. @returns stops it */
  watchOutOfSight(tell: (isOut: boolean) => void): () => void;
}

export interface PanelContext {
  store: Store;
  derived: Derived;
  edges: Edges;
  connection: Connection;
  /** Shows the settings and stores them. */
  change(settings: Partial<Settings>): void;
}
