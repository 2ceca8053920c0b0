import { useState } from 'preact/hooks';
import type { Pack } from '../../lib/format/pack';
import type { Duration } from '../../lib/model/duration';
import { StatedError } from '../../lib/model/stated-error';
import { type UiText, uiText } from '../../lib/model/ui-text';
import { corePack } from '../../lib/packs/core';
import { diff, type PackChange } from '../../lib/packs/diff';
import { validate } from '../../lib/packs/validate';
import type { Gathered } from '../../lib/sources/gather';
import { refresh } from '../../lib/sources/hosted';
import { removePack, rollBack } from '../../lib/sources/store';
import { type StoredPack, textOf } from '../../lib/sources/stored-pack';
import { keepTeams, removeTeams } from '../../lib/sources/stored-teams';
import { day } from '../../lib/ui/formats';
import { ProblemList } from '../../lib/ui/problem-list';
import { richText } from '../../lib/ui/rich-text';
import { say, t } from '../../lib/ui/translate';
import { PackExamples } from './by-example/pack-examples';
import { download } from './download';
import { ImportPack } from './import-pack';
import { PolicyFiles } from './policy-files';
import { TeamAddresses } from './teams/team-addresses';
import { type PacksHere, usePacks } from './use-packs';
import { fromEditor } from './written/keep-written';

/** All packs with where they come from, the teams, and the way to add, compare, roll back and remove. */
export function Packs() {
  const packs = usePacks();
  if (!packs) return <p class="quiet">{t('sharedLoading')}</p>;
  const { stored, gathered } = packs;
  const core = corePack();
  const byPolicy = gathered.layers.filter(({ source }) => source === 'policy');
  return (
    <>
      {gathered.problems.length > 0 && (
        <section class="card" aria-labelledby="wrong">
          <h2 id="wrong">{t('optionsPacksWrong')}</h2>
          <ProblemList problems={gathered.problems} />
        </section>
      )}
      <section class="card" aria-labelledby="in-force">
        <h2 id="in-force">{t('optionsPacksTitle')}</h2>
        <ul class="packs">
          <li>
            <h3 dir="auto">{core.name}</h3>
            <p class="why" data-testid="built-in">
              {t('optionsPacksBuiltIn', { version: core.version, count: core.rules.length })}
            </p>
          </li>
          {stored.map((pack) => (
            <PackItem key={pack.id} pack={pack} inForce={packOf(gathered, pack.id)} />
          ))}
          {byPolicy.map(({ pack }) => (
            <li key={`policy ${pack.id}`}>
              <h3 dir="auto">{pack.name}</h3>
              <p class="why">
                {t('optionsPacksByPolicy', { version: pack.version, count: pack.rules.length })}
              </p>
              <PackExamples pack={pack} />
            </li>
          ))}
        </ul>
      </section>
      <Teams packs={packs} />
      <ImportPack />
      <PolicyFiles packs={packs} />
    </>
  );
}

const changeTexts = {
  added: 'optionsPacksAdded',
  removed: 'optionsPacksRemoved',
  changed: 'optionsPacksChanged',
} as const;

const since = (time: string): Duration => ({
  minutes: Math.max(0, Math.round((Date.now() - Date.parse(time)) / 60_000)),
});

/** As it is read and in force; undefined where it cannot be. */
const packOf = ({ layers }: Gathered, id: string): Pack | undefined =>
  layers.find(({ pack, source }) => pack.id === id && source !== 'policy')?.pack;

function PackItem({ pack, inForce }: { pack: StoredPack; inForce: Pack | undefined }) {
  const [changes, setChanges] = useState<PackChange[]>();
  const [said, setSaid] = useState<UiText>();
  const [previous] = pack.history;
  /** What fails is said here, beside the button that was pressed. */
  const during = (work: () => Promise<unknown>): void => {
    setSaid(undefined);
    void work().catch((error: unknown) =>
      setSaid(error instanceof StatedError ? error.text : uiText('optionsPacksUnreadable')),
    );
  };
  const compare = async (): Promise<void> => {
    if (!previous) return;
    const [before, now] = await Promise.all([textOf(previous), textOf(pack)]);
    // Read as packs, so that what one of them leaves out is not taken for a difference.
    const [older, newer] = [before, now].map((text) => validate(JSON.parse(text), corePack()));
    if (older?.ok && newer?.ok) setChanges(diff(older.pack, newer.pack));
  };
  return (
    <li data-testid="pack" data-pack={pack.id} data-version={pack.version}>
      <h3 dir="auto">{pack.name}</h3>
      <p class="why">
        {t(pack.source === 'hosted' ? 'optionsPacksFromAddress' : 'optionsPacksFromFile', {
          version: pack.version,
          count: pack.rules,
          origin: pack.origin === fromEditor ? uiText('optionsPacksFromEditor') : pack.origin,
          age: since(pack.addedAt),
        })}
        {pack.checkedAt && ` · ${t('optionsPacksChecked', { age: since(pack.checkedAt) })}`}
      </p>
      {inForce && <PackExamples pack={inForce} />}
      {pack.problem && (
        <p class="wrong" data-testid="last-look" data-problem={keyOf(pack.problem)}>
          {t('optionsPacksLastLook', { problem: pack.problem })}
        </p>
      )}
      <div class="actions">
        {pack.hosted && (
          <button
            type="button"
            data-testid="look-now"
            onClick={() =>
              void refresh(pack.hosted!, pack).then((why) => setSaid(why ?? uiText('optionsPacksNewest')))
            }
          >
            {t('optionsPacksLookNow')}
          </button>
        )}
        <button
          type="button"
          onClick={() => during(async () => download(`${pack.id}-${pack.version}.json`, await textOf(pack)))}
        >
          {t('sharedExport')}
        </button>
        {previous && (
          <button
            type="button"
            data-testid="compare"
            data-version={previous.version}
            onClick={() => during(compare)}
          >
            {t('optionsPacksDifferences', { version: previous.version })}
          </button>
        )}
        {pack.history.map(({ version, addedAt }) => (
          <button
            key={addedAt}
            type="button"
            data-testid="go-back"
            data-version={version}
            onClick={() => during(() => rollBack(pack.id, addedAt))}
          >
            {t('optionsPacksBack', { version, day: day(new Date(addedAt)) })}
          </button>
        ))}
        <button type="button" onClick={() => void removePack(pack.id)}>
          {t('sharedRemove')}
        </button>
      </div>
      <div role="status" data-said={said?.key}>
        {said && say(said)}
      </div>
      {changes && (
        <ul>
          {changes.length === 0 && <li>{t('optionsPacksSame')}</li>}
          {changes.map(({ kind, what, keys }) => (
            <li key={`${kind} ${what}`} data-change={kind} data-what={what}>
              {richText(changeTexts[kind], { what: <code>{what}</code> })} <bdi>{keys.join(', ')}</bdi>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The key of a text of ours; what came as words has none. */
const keyOf = (text: string | UiText): string | undefined =>
  typeof text === 'string' ? undefined : text.key;

function Teams({ packs: { teams, gathered } }: { packs: PacksHere }) {
  const file = gathered.teams?.file;
  if (!file) return null;
  const byPolicy = gathered.teams?.source === 'policy';
  return (
    <section class="card" data-testid="teams" aria-labelledby="teams">
      <h2 id="teams">{t('optionsTeamsTitle')}</h2>
      <p class="why">
        {byPolicy ? t('optionsTeamsByPolicy') : t('optionsTeamsFromFile', { origin: teams?.origin ?? '' })}
      </p>
      <label>
        {t('optionsTeamsYours')}
        <select
          disabled={byPolicy}
          value={gathered.teams?.picked ?? ''}
          onChange={(event) => {
            const { picked: _, ...rest } = teams!;
            const { value } = event.currentTarget;
            void keepTeams(value ? { ...rest, picked: value } : rest);
          }}
        >
          <option value="">{t('optionsTeamsByPage')}</option>
          {file.teams.map(({ id, name }) => (
            <option key={id} value={id} dir="auto">
              {name}
            </option>
          ))}
        </select>
      </label>
      {!byPolicy && teams && <TeamAddresses teams={teams} />}
      {!byPolicy && (
        <div class="actions">
          <button type="button" onClick={() => download('team.json', file)}>
            {t('optionsTeamsExport')}
          </button>
          <button type="button" onClick={() => void removeTeams()}>
            {t('optionsTeamsRemove')}
          </button>
        </div>
      )}
    </section>
  );
}
