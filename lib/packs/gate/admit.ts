/**
 * The one gate through which every pack goes, whatever its source: a file, an address, a policy, this machine's
 * storage, the rule editor. What has not come through it is in force nowhere.
 */
import type { Pack } from '../../format/pack';
import type { TeamFile } from '../../format/team';
import { type Problem, problem } from '../../model/problem';
import { uiText } from '../../model/ui-text';
import { corePack } from '../core';
import { validate, validateTeams } from '../validate';
import { beyondLimits } from './limits';
import { type ParsePage, proveAdapters } from './prove-adapters';
import { proveOwn } from './prove-own';

export type Admitted = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };
export type AdmittedTeams = { ok: true; file: TeamFile } | { ok: false; problems: Problem[] };

/**
 * Limits, format, and the proofs of all that the pack brings.
 * @param input parsed JSON from outside
 * @param parse of the document that the caller is in
 * @returns the pack, or what is wrong with it: where, the value, what, and how to mend it
 */
export function admitPack(input: unknown, parse: ParsePage): Admitted {
  const read = readPackFormat(input);
  if (!read.ok) return read;
  const problems = provePack(read.pack, parse);
  return problems.length ? { ok: false, problems } : read;
}

/** The gate's first half, which needs no document: limits and format. Nothing is proved yet. */
export function readPackFormat(input: unknown): Admitted {
  const beyond = beyondLimits(input);
  if (beyond) return { ok: false, problems: [beyond] };
  const core = corePack();
  const checked = validate(input, core);
  if (checked.ok && checked.pack.id === core.id)
    return {
      ok: false,
      problems: [problem('id', core.id, uiText('problemOwnName'), uiText('problemOwnNameRemedy'))],
    };
  return checked;
}

/** The gate's second half: the pack's own rules, steps and adapters, each by its own examples. */
export const provePack = (pack: Pack, parse: ParsePage): Problem[] => [
  ...proveOwn(pack),
  ...proveAdapters(pack, parse),
];

/** A team file brings nothing to prove: limits and format. @param input parsed JSON from outside */
export function admitTeams(input: unknown): AdmittedTeams {
  const beyond = beyondLimits(input);
  return beyond ? { ok: false, problems: [beyond] } : validateTeams(input);
}
