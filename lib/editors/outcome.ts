import type { Refusal } from '../model/protocol';
import type { Landed } from './landing';

/** What became of a change: in, as it then stands there; or not, and why. `text` is the whole draft behind it. */
export type ReplaceOutcome = ({ ok: true; text: string } & Landed) | { ok: false; why: Refusal };

export const refuse = (why: Refusal): ReplaceOutcome => ({ ok: false, why });
