import { useState } from 'preact/hooks';
import type { Problem } from '../../../lib/model/problem';
import { originOf } from '../../../lib/packs/gate/pack-address';
import { askFor } from '../../../lib/platform';
import { lookAtAddresses } from '../../../lib/sources/addresses/look-at-addresses';
import { gather } from '../../../lib/sources/gather';
import { managedNow } from '../../../lib/sources/managed';
import { keepTeams, type StoredTeams } from '../../../lib/sources/stored-teams';
import { ProblemList } from '../../../lib/ui/problem-list';
import { t } from '../../../lib/ui/translate';

/** The hosts that a team file has packs fetched from: each is asked only once somebody here has allowed it. */
export function TeamAddresses({ teams }: { teams: StoredTeams }) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const origins = [...new Set(teams.file.hosted.flatMap(({ url }) => originOf(url) ?? []))];
  const allowed = new Set(teams.allowed);
  if (!origins.length) return null;
  const keep = (next: ReadonlySet<string>): Promise<void> => keepTeams({ ...teams, allowed: [...next] });
  /** The question to the browser must come straight from the click. What was allowed is asked at once. */
  const allow = async (origin: string): Promise<void> => {
    if (!(await askFor(origin))) return;
    await keep(new Set([...allowed, origin]));
    const found = await lookAtAddresses(await gather(await managedNow()));
    setProblems(found.filter(({ where }) => originOf(where) === origin));
  };
  const forbid = (origin: string): Promise<void> =>
    keep(new Set([...allowed].filter((one) => one !== origin)));
  return (
    <>
      <h3>{t('optionsAddressesTitle')}</h3>
      <p class="why">{t('optionsAddressesWhy')}</p>
      <ul>
        {origins.map((origin) => (
          <li key={origin} data-testid="address" data-allowed={String(allowed.has(origin))}>
            <bdi dir="ltr">{origin}</bdi>{' '}
            <button
              type="button"
              data-testid={allowed.has(origin) ? 'forbid' : 'allow'}
              onClick={() => void (allowed.has(origin) ? forbid(origin) : allow(origin))}
            >
              {t(allowed.has(origin) ? 'optionsAddressesForbid' : 'optionsAddressesAllow')}
            </button>
          </li>
        ))}
      </ul>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </>
  );
}
