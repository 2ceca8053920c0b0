import type { Driver } from './driver';

/** One thing that must hold in every editor and browser; one file each in `scenarios/`. */
export interface Scenario {
  what: string;
  /** Part of every `npm test`; the others run in `npm run test:editors`. */
  always?: boolean;
  /** Only editors that hold more than plain text. */
  rich?: boolean;
  /** The page is open, the editor is empty, the panel reads it. */
  run(driver: Driver, editor: string): Promise<void>;
}
