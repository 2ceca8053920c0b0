import { policyFiles } from '../../lib/packs/policy-files';
import { extensionId } from '../../lib/platform';
import { say, t } from '../../lib/ui/translate';
import { download } from './download';
import type { PacksHere } from './use-packs';

/** What is set up here, as policy files for everybody else's machines. */
export function PolicyFiles({ packs: { gathered } }: { packs: PacksHere }) {
  const own = gathered.layers.filter(({ source }) => source !== 'policy').map(({ pack }) => pack);
  const teamFile = gathered.teams?.file;
  if (!own.length && !teamFile) return null;
  const files = policyFiles({ packs: own, teamFile, team: gathered.teams?.picked }, extensionId());
  return (
    <section class="card" aria-labelledby="policy">
      <h2 id="policy">{t('optionsPolicyTitle')}</h2>
      <p class="why">{t('optionsPolicyWhy')}</p>
      <ul>
        {files.map(({ name, where, content }) => (
          <li key={name}>
            <button
              type="button"
              class="file"
              data-testid="policy-file"
              data-name={name}
              dir="ltr"
              onClick={() => download(name, content, 'text/plain')}
            >
              {name}
            </button>
            <p class="source">{say(where)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
