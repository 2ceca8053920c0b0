import type { Page } from 'playwright-core';
import type { ReadCounts } from '../browser/english';

/** One real help desk, seeded with Jane's angry ticket; its folder holds the scripts that bring it up and down. */
export interface Story {
  name: string;
  /** The addresses that `up.sh` prints. */
  signIn(page: Page, at: Addresses): Promise<void>;
  openTicket(page: Page, at: Addresses): Promise<void>;
  /** What the panel must say it read, once the ticket is open. */
  read: ReadCounts;
  /** Rules of the cues that it must show. */
  cues: readonly string[];
  /** What the customer said, as the reader must give it: one beginning for each turn. */
  customer: string[];
  openReply(page: Page, at: Addresses): Promise<void>;
  /** Types into the reply, at its start. */
  write(page: Page, text: string): Promise<void>;
  send(page: Page): Promise<void>;
  /** The newest text in the application's own store. */
  stored(page: Page, at: Addresses): Promise<string>;
}

export type Addresses = Record<'login_url' | 'ticket' | 'reply' | 'login', string>;
