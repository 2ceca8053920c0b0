import { withCurrentNames } from '../../format/former-names';
import type { Entries } from '../stored/entry';
import { isRecord } from '../stored/salvage';

/**
 * Format 2: `gravestOnly` is `warningsOnly`, also among what was `chosen`; `promises` are `commitments`; and what
 * was `taught` has the current names of an adapter's parts. A current name that stands beside a former one wins.
 */
export function currentNames({ settings, ...entries }: Entries): Entries {
  if (!isRecord(settings)) return { ...entries, settings };
  const { gravestOnly, promises, taught, chosen, ...rest } = settings;
  return {
    ...entries,
    settings: {
      ...(gravestOnly === undefined ? {} : { warningsOnly: gravestOnly }),
      ...(promises === undefined ? {} : { commitments: promises }),
      ...(taught === undefined ? {} : { taught: withCurrentNames(taught) }),
      ...(chosen === undefined ? {} : { chosen: renamed(chosen) }),
      ...rest,
      format: 2,
    },
  };
}

const renamed = (chosen: unknown): unknown =>
  Array.isArray(chosen) ? chosen.map((one) => (one === 'gravestOnly' ? 'warningsOnly' : one)) : chosen;
