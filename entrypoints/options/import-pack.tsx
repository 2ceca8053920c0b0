import { useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem';
import { askFor } from '../../lib/platform';
import { fetchPack } from '../../lib/sources/hosted';
import { readFile } from '../../lib/sources/read-pack';
import { keepPack } from '../../lib/sources/store';
import { keepTeams } from '../../lib/sources/stored-teams';
import { pluralize } from '../../lib/text/pluralize';
import { ProblemList } from '../../lib/ui/problem-list';

type ImportOutcome = { said: string } | { problems: readonly Problem[] };

/** A pack or a team file, by choosing, dropping or naming its address. What does not hold changes nothing. */
export function ImportPack() {
  const [outcome, setOutcome] = useState<ImportOutcome>();
  const [busy, setBusy] = useState(false);

  const during = async (work: () => Promise<ImportOutcome>): Promise<void> => {
    setBusy(true);
    setOutcome(await work().catch((error: Error) => ({ said: error.message })));
    setBusy(false);
  };
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) void during(async () => keep(await file.text(), file.name));
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
      <h2 id="import">Add a pack or a team file</h2>
      <label>
        Choose a file, or drop one here
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
          … or its address
          <input type="text" name="url" placeholder="https://packs.example.com/team.json" />
        </label>
        <button type="submit" disabled={busy}>
          Fetch and keep up to date
        </button>
      </form>
      <div role="status">
        {busy && <p class="quiet">Proving it…</p>}
        {outcome && 'said' in outcome && <p>{outcome.said}</p>}
        {outcome && 'problems' in outcome && (
          <>
            <p>Not added; what was in force stays in force.</p>
            <ProblemList problems={outcome.problems} />
          </>
        )}
      </div>
    </section>
  );
}

async function keep(text: string, origin: string): Promise<ImportOutcome> {
  const read = readFile(text);
  if (read.kind === 'problems') return { problems: read.problems };
  if (read.kind === 'teams') {
    await keepTeams({ file: read.file, origin, addedAt: new Date().toISOString() });
    return { said: `${read.file.teams.length} teams are set up.` };
  }
  await keepPack(read.pack, text, { source: 'file', origin });
  return {
    said: `${read.pack.name} ${read.pack.version} is in force: ${pluralize(read.pack.rules.length, 'rule')} proved.`,
  };
}

async function fromAddress(url: string): Promise<ImportOutcome> {
  if (!/^https:\/\/[^\s/]+\/\S*$/.test(url))
    return { said: 'That is no https address of a file, such as https://packs.example.com/team.json.' };
  if (!(await askFor(new URL(url).origin)))
    return { said: 'Without the permission for that address nothing is fetched.' };
  const pack =
    url
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, '') ?? '';
  const found = await fetchPack({ pack, url });
  if (found.kind !== 'new') return { said: found.kind === 'failed' ? found.why : 'Nothing new there.' };
  await keepPack(found.pack, found.text, {
    source: 'hosted',
    origin: url,
    hosted: { pack: found.pack.id, url },
    checkedAt: new Date().toISOString(),
    ...(found.etag ? { etag: found.etag } : {}),
  });
  return { said: `${found.pack.name} ${found.pack.version} is in force, and looked at hourly.` };
}
