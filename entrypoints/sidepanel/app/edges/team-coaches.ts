/** Coaches for the teams, kept up to date while the panel is open. */

import { createCoach } from '../../../../lib/coach/coach';
import { inLanguages } from '../../../../lib/coach/in-languages';
import { factGrammarFor } from '../../../../lib/lang/fact-grammars';
import type { Problem } from '../../../../lib/model/problem';
import { heardRules } from '../../../../lib/packs/examples/example-rules';
import { unheardRules } from '../../../../lib/packs/examples/silent-rules';
import { packsInForce } from '../../../../lib/packs/in-force';
import { measuredPrecision } from '../../../../lib/readers/rules/pattern-record';
import { lookAtAddresses } from '../../../../lib/sources/addresses/look-at-addresses';
import { type Gathered, gather, teamHere } from '../../../../lib/sources/gather';
import { checkEvery } from '../../../../lib/sources/hosted';
import { managedBefore, managedNow } from '../../../../lib/sources/managed';
import { watchPacks } from '../../../../lib/sources/store';
import type { Coaches, TeamCoach } from '../coaches';

export async function keepCoaches(ready: (coaches: Coaches) => void): Promise<void> {
  let managed = await managedBefore();
  let hosted: Problem[] = [];
  let gathered: Gathered | undefined;
  const show = async (): Promise<void> => {
    gathered = await gather(managed);
    ready(coachesOf(gathered, hosted));
  };
  await show();
  managed = await managedNow();
  await show();
  watchPacks(() => {
    void managedNow()
      .then((now) => {
        managed = now;
      })
      .then(show);
  });
  const checkForUpdate = async (): Promise<void> => {
    hosted = await lookAtAddresses(gathered);
    if (hosted.length) await show();
  };
  void checkForUpdate();
  setInterval(() => void checkForUpdate(), checkEvery);
}

/** A coach for each team, made when it is first needed. */
function coachesOf(gathered: Gathered, hosted: readonly Problem[]): Coaches {
  const made = new Map<string, TeamCoach>();
  return {
    problems: [...gathered.problems, ...hosted],
    adapters: gathered.layers.flatMap(({ pack }) => pack.adapters.map(({ adapter }) => adapter)),
    exampleRules: heardRules(gathered.layers.map(({ pack }) => pack)),
    coachFor: ({ host, brand, inbox, channel }) => {
      const found = teamHere(gathered, { host, brand, inbox, channel });
      const id = found?.team.id ?? '';
      const coach = made.get(id) ?? coachOf(gathered, found);
      made.set(id, coach);
      return coach;
    },
  };
}

function coachOf({ layers }: Gathered, found: ReturnType<typeof teamHere>): TeamCoach {
  const { packs, problems, notes } = packsInForce(layers, found);
  const [first, ...others] = packs.map(({ pack, originName, policyCards }) =>
    createCoach(pack, {
      facts: factGrammarFor,
      nameOf: originName,
      policyCards,
      precisionOf: measuredPrecision,
      locale: globalThis.navigator?.language,
    }),
  );
  return {
    coach: inLanguages([first!, ...others]),
    ...(found ? { team: found.team } : {}),
    problems: [...problems, ...notes, ...unheardRules(packs.map(({ pack }) => pack))],
    exampleRules: heardRules(packs.map(({ pack }) => pack)).map(({ id }) => id),
  };
}
