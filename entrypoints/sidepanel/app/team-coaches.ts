/** Coaches for the teams, kept up to date while the panel is open. */
import { type Coach, createCoach } from '../../../lib/coach/coach';
import { inLanguages } from '../../../lib/coach/in-languages';
import type { Team } from '../../../lib/format/team';
import type { Problem } from '../../../lib/model/problem';
import { uiText } from '../../../lib/model/ui-text';
import { corePack } from '../../../lib/packs/core';
import { resolve } from '../../../lib/packs/resolve';
import { builtInLinearReader } from '../../../lib/readers/linear/built-in';
import { type Gathered, gather, teamHere } from '../../../lib/sources/gather';
import { checkEvery, isDue, refresh } from '../../../lib/sources/hosted';
import { managedBefore, managedNow } from '../../../lib/sources/managed';
import { storedPacks, watchPacks } from '../../../lib/sources/store';
import type { Coaches } from './load-coach';

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
  const made = new Map<string, { coach: Coach; team?: Team; problems: Problem[] }>();
  const problems: Problem[] = [...gathered.problems, ...hosted];
  return {
    problems,
    adapters: gathered.layers.flatMap(({ pack }) => pack.adapters.map(({ adapter }) => adapter)),
    coachFor: ({ host, brand, inbox, channel }) => {
      const found = teamHere(gathered, { host, brand, inbox, channel });
      const id = found?.team.id ?? '';
      let coaches = made.get(id);
      if (!coaches) {
        const { languages, problems: wrong } = resolve(corePack(), gathered.layers, found);
        const names = new Map(gathered.layers.map(({ pack }) => [pack.id, pack.name]));
        const each = [...languages.values()].map(({ pack, origins }) =>
          createCoach(pack, [builtInLinearReader()], (rule) => names.get(origins.get(rule) ?? '')),
        );
        coaches = {
          coach: inLanguages(each as [Coach, ...Coach[]]),
          problems: wrong,
          ...(found ? { team: found.team } : {}),
        };
        problems.push(...wrong);
        for (const { notes } of languages.values()) problems.push(...notes);
        made.set(id, coaches);
      }
      return coaches;
    },
  };
}

/** Looks at the hosted packs whose hour has come. @returns what went wrong */
async function lookAtAddresses(gathered: Gathered | undefined): Promise<Problem[]> {
  const stored = new Map((await storedPacks()).map((one) => [one.id, one]));
  const named = new Map((gathered?.teams?.file.hosted ?? []).map((one) => [one.pack, one]));
  for (const { id, hosted } of stored.values()) if (hosted && !named.has(id)) named.set(id, hosted);
  const problems: Problem[] = [];
  for (const [id, address] of named) {
    const known = stored.get(id);
    if (!isDue(known, Date.now())) continue;
    const why = await refresh(address, known);
    if (why)
      problems.push({
        where: address.url,
        value: '',
        what: why,
        remedy: known ? uiText('fetchOldInForce', { version: known.version }) : uiText('fetchNoneInForce'),
      });
  }
  return problems;
}
