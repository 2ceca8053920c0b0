import { useState } from 'preact/hooks';
import { durationInWords } from '../../lib/coach/contact';
import { StatedError } from '../../lib/model/stated-error';
import { corePack } from '../../lib/packs/core';
import { diff, type PackChange } from '../../lib/packs/diff';
import { validate } from '../../lib/packs/validate';
import { refresh } from '../../lib/sources/hosted';
import { removePack, rollBack } from '../../lib/sources/store';
import { type StoredPack, textOf } from '../../lib/sources/stored-pack';
import { keepTeams, removeTeams } from '../../lib/sources/stored-teams';
import { pluralize } from '../../lib/text/pluralize';
import { ProblemList } from '../../lib/ui/problem-list';
import { download } from './download';
import { ImportPack } from './import-pack';
import { PolicyFiles } from './policy-files';
import { type PacksHere, usePacks } from './use-packs';

/** All packs with where they come from, the teams, and the way to add, compare, roll back and remove. */
export function Packs() {
  const packs = usePacks();
  if (!packs) return <p class="quiet">Loading…</p>;
  const { stored, gathered } = packs;
  const core = corePack();
  const byPolicy = gathered.layers.filter(({ source }) => source === 'policy');
  return (
    <>
      {gathered.problems.length > 0 && (
        <section class="card" aria-labelledby="wrong">
          <h2 id="wrong">What could not be used</h2>
          <ProblemList problems={gathered.problems} />
        </section>
      )}
      <section class="card" aria-labelledby="in-force">
        <h2 id="in-force">In force; a later pack overrules an earlier one</h2>
        <ul class="packs">
          <li>
            <h3>{core.name}</h3>
            <p class="why">
              {core.version} · {pluralize(core.rules.length, 'rule')} · built in
            </p>
          </li>
          {stored.map((pack) => (
            <PackItem key={pack.id} pack={pack} />
          ))}
          {byPolicy.map(({ pack }) => (
            <li key={`policy ${pack.id}`}>
              <h3>{pack.name}</h3>
              <p class="why">
                {pack.version} · {pluralize(pack.rules.length, 'rule')} · set by your organisation’s policy,
                locked
              </p>
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

function PackItem({ pack }: { pack: StoredPack }) {
  const [changes, setChanges] = useState<PackChange[]>();
  const [said, setSaid] = useState('');
  const age = (time: string): string =>
    durationInWords(Math.max(0, Math.round((Date.now() - Date.parse(time)) / 60_000)));
  const [previous] = pack.history;
  /** What fails is said here, beside the button that was pressed. */
  const during = (work: () => Promise<unknown>): void => {
    setSaid('');
    void work().catch((error: unknown) =>
      setSaid(error instanceof StatedError ? error.message : 'This version can no longer be read.'),
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
    <li>
      <h3>{pack.name}</h3>
      <p class="why">
        {pack.version} · {pluralize(pack.rules, 'rule')} ·{' '}
        {pack.source === 'hosted' ? 'from' : 'imported from'} {pack.origin} · {age(pack.addedAt)} old
        {pack.checkedAt && ` · looked at ${age(pack.checkedAt)} ago`}
      </p>
      {pack.problem && <p class="wrong">At the last look: {pack.problem} This version stays in force.</p>}
      <div class="actions">
        {pack.hosted && (
          <button
            type="button"
            onClick={() =>
              void refresh(pack.hosted!, pack).then((why) => setSaid(why ?? 'Looked: this is the newest.'))
            }
          >
            Look now
          </button>
        )}
        <button
          type="button"
          onClick={() => during(async () => download(`${pack.id}-${pack.version}.json`, await textOf(pack)))}
        >
          Export
        </button>
        {previous && (
          <button type="button" onClick={() => during(compare)}>
            Differences to {previous.version}
          </button>
        )}
        {pack.history.map(({ version, addedAt }) => (
          <button key={addedAt} type="button" onClick={() => during(() => rollBack(pack.id, addedAt))}>
            Back to {version} of {new Date(addedAt).toLocaleDateString()}
          </button>
        ))}
        <button type="button" onClick={() => void removePack(pack.id)}>
          Remove
        </button>
      </div>
      <div role="status">{said}</div>
      {changes && (
        <ul>
          {changes.length === 0 && <li>No difference.</li>}
          {changes.map(({ kind, what, keys }) => (
            <li key={`${kind} ${what}`}>
              {kind} <code>{what}</code> {keys.join(', ')}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Teams({ packs: { teams, gathered } }: { packs: PacksHere }) {
  const file = gathered.teams?.file;
  if (!file) return null;
  const byPolicy = gathered.teams?.source === 'policy';
  return (
    <section class="card" aria-labelledby="teams">
      <h2 id="teams">Teams</h2>
      <p class="why">
        {byPolicy ? 'Set by your organisation’s policy, locked.' : `From ${teams?.origin}.`} Without a choice
        the page’s host, brand, inbox and channel decide.
      </p>
      <label>
        Your team
        <select
          disabled={byPolicy}
          value={gathered.teams?.picked ?? ''}
          onChange={(event) => {
            const { picked: _, ...rest } = teams!;
            const { value } = event.currentTarget;
            void keepTeams(value ? { ...rest, picked: value } : rest);
          }}
        >
          <option value="">as the page says</option>
          {file.teams.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {!byPolicy && (
        <div class="actions">
          <button type="button" onClick={() => download('team.json', file)}>
            Export the team file
          </button>
          <button type="button" onClick={() => void removeTeams()}>
            Remove the teams
          </button>
        </div>
      )}
    </section>
  );
}
