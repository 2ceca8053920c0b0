import { useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem';
import { StatedError } from '../../lib/model/stated-error';
import { type UiText, uiText } from '../../lib/model/ui-text';
import { isPackAddress } from '../../lib/packs/gate/pack-address';
import { askFor } from '../../lib/platform';
import { isPrivateWindow } from '../../lib/settings/stored/private-window';
import { fetchPack } from '../../lib/sources/hosted';
import { type ReadFile, readUpload } from '../../lib/sources/read-pack';
import { keepPack } from '../../lib/sources/store';
import { importTeams } from '../../lib/sources/stored-teams';
import { ProblemList } from '../../lib/ui/problem-list';
import { say, t } from '../../lib/ui/translate';
import { proveExamplesOf } from './by-example/prove-pack';

type ImportOutcome = { said: UiText } | { problems: readonly Problem[] };

const exampleAddress = 'https://packs.example.com/team.json';

/** A pack or a team file, by choosing, dropping or naming its address. What does not hold changes nothing. */
export function ImportPack() {
  const [outcome, setOutcome] = useState<ImportOutcome>();
  const [busy, setBusy] = useState(false);

  const during = async (work: () => Promise<ImportOutcome>): Promise<void> => {
    setBusy(true);
    setOutcome(await work().catch((error: Error) => ({ said: saidBy(error) })));
    setBusy(false);
  };
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) void during(async () => keep(await readUpload(file), file.name));
  };
  return (
    <section
      class="card"
      aria-labelledby="import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <h2 id="import">{t('optionsImportTitle')}</h2>
      <label>
        {t('optionsImportChoose')}
        <input
          type="file"
          accept=".json,application/json"
          disabled={busy}
          onChange={(event) => take(event.currentTarget.files)}
        />
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const url = String(new FormData(event.currentTarget).get('url') ?? '').trim();
          // The question to the browser must come straight from the click.
          void during(() => fromAddress(url));
        }}
      >
        <label>
          {t('optionsImportAddress')}
          <input type="text" name="url" dir="ltr" placeholder={exampleAddress} />
        </label>
        <button type="submit" data-testid="add-from-address" disabled={busy}>
          {t('optionsImportFetch')}
        </button>
      </form>
      <div role="status">
        {busy && <p class="quiet">{t('optionsImportProving')}</p>}
        {outcome && 'said' in outcome && (
          <p data-testid="imported" data-said={outcome.said.key}>
            {say(outcome.said)}
          </p>
        )}
        {outcome && 'problems' in outcome && (
          <>
            <p data-testid="refused">{t('optionsImportRefused')}</p>
            <ProblemList problems={outcome.problems} />
          </>
        )}
      </div>
    </section>
  );
}

/** What went wrong, in our words where there are any. */
const saidBy = (error: Error): UiText =>
  error instanceof StatedError ? error.text : uiText('sharedError', { message: error.message });

async function keep(
  { read, text }: { read: ReadFile; text: string },
  origin: string,
): Promise<ImportOutcome> {
  if (read.kind === 'problems') return { problems: read.problems };
  if (await isPrivateWindow()) return { said: uiText('storagePrivate') };
  if (read.kind === 'teams') {
    await importTeams(read.file, origin);
    return { said: uiText('optionsImportTeams', { count: read.file.teams.length }) };
  }
  const problems = await proveExamplesOf(read.pack);
  if (problems.length) return { problems };
  await keepPack(read.pack, text, { source: 'file', origin });
  const { name, version, rules } = read.pack;
  return { said: uiText('optionsImportInForce', { pack: name, version, count: rules.length }) };
}

async function fromAddress(url: string): Promise<ImportOutcome> {
  if (!isPackAddress(url)) return { said: uiText('optionsImportNoAddress', { example: exampleAddress }) };
  if (!(await askFor(new URL(url).origin))) return { said: uiText('optionsImportNoPermission') };
  if (await isPrivateWindow()) return { said: uiText('storagePrivate') };
  const pack =
    url
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, '') ?? '';
  const found = await fetchPack({ pack, url });
  if (found.kind !== 'new')
    return { said: found.kind === 'failed' ? found.why : uiText('optionsImportNothingNew') };
  const problems = await proveExamplesOf(found.pack);
  if (problems.length) return { problems };
  await keepPack(found.pack, found.text, {
    source: 'hosted',
    origin: url,
    hosted: { pack: found.pack.id, url },
    checkedAt: new Date().toISOString(),
    ...(found.etag ? { etag: found.etag } : {}),
  });
  return { said: uiText('optionsImportHosted', { pack: found.pack.name, version: found.pack.version }) };
}
