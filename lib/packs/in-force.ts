/** From what is here to what is in force: one pack for each language, and who reads which text. Pure. */
import { createEngine, type Engine } from '../engine/engine';
import type { Pack } from '../format/pack';
import { isSameProblem, type Problem } from '../model/problem';
import type { PrecisionOf } from '../readers/rules/pattern-record';
import type { Layer } from './compose';
import { corePack } from './core';
import { resolve } from './resolve';

/** All packs of one language as one. */
export interface PackInForce {
  /** Such as `en`. */
  language: string;
  pack: Pack;
  /** The id of the pack that a rule, step, card or macro came from. */
  originOf(id: string): string | undefined;
  /** The name of that pack; undefined for what is built in. */
  originName(id: string): string | undefined;
  /** Ids of cards that a policy brings. */
  policyCards: ReadonlySet<string>;
}

export interface InForce {
  /** English, the built-in language, first. */
  packs: readonly [PackInForce, ...PackInForce[]];
  problems: Problem[];
  /** What was not done, and why. */
  notes: Problem[];
}

type TeamHere = Parameters<typeof resolve>[2];

/**
 * @param layers every pack that is here beside the built-in one, in the order of their authority
 * @param team whose packs and switches hold; without one all packs apply
 */
export function packsInForce(layers: readonly Layer[], team?: TeamHere): InForce {
  const { languages, problems } = resolve(corePack(), layers, team);
  const core = corePack().id;
  const names = new Map(layers.flatMap(({ pack: { id, name } }) => (id === core ? [] : [[id, name]])));
  const packs = [...languages].map(([language, { pack, origins, policyCards }]) => ({
    language,
    pack,
    policyCards,
    originOf: (id: string) => origins.get(id),
    originName: (id: string) => names.get(origins.get(id) ?? ''),
  }));
  return {
    // The built-in pack is always among them.
    packs: packs as [PackInForce, ...PackInForce[]],
    problems,
    notes: notesOf(
      [...languages.values()].map(({ notes }) => notes),
      team?.team.name,
    ),
  };
}

/** Each note once. A team speaks to all its languages: a rule that one of them has is not missing. */
function notesOf(byLanguage: readonly (readonly Problem[])[], team: string | undefined): Problem[] {
  const isSaidByAll = (note: Problem) =>
    byLanguage.every((notes) => notes.some((one) => isSameProblem(one, note)));
  const isMissing = ({ where, what }: Problem) => where === team && what.key === 'packNoteNoRule';
  const held = byLanguage.flat().filter((note) => !isMissing(note) || isSaidByAll(note));
  return held.filter((note, n) => held.findIndex((one) => isSameProblem(one, note)) === n);
}

/** A pack in force, and the engine that judges by it. */
export interface JudgingPack extends PackInForce {
  engine: Engine;
}

/** @param max characters of a text that are checked; as many as the panel checks when absent */
export const withEngines = (
  { packs: [first, ...others] }: Pick<InForce, 'packs'>,
  precisionOf?: PrecisionOf,
  max?: number,
): [JudgingPack, ...JudgingPack[]] => {
  const judging = (one: PackInForce): JudgingPack => ({
    ...one,
    engine: createEngine(one.pack, precisionOf, max),
  });
  return [judging(first), ...others.map(judging)];
};

/** Who reads this text: the first in whose language it is, else the first of all. */
export const readerOf = <One extends { engine: Engine }>(
  judging: readonly [One, ...One[]],
  text: string,
): One => judging.find(({ engine }) => engine.readCustomer(text).checked) ?? judging[0];
