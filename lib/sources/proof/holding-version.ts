/** Of a stored pack the version that comes through the gate: the one in force, else the newest before it. */
import type { Pack } from '../../format/pack';
import { placeOf } from '../../model/problem';
import { type UiText, uiText } from '../../model/ui-text';
import { provePack, readPackFormat } from '../../packs/gate/admit';
import { type Damage, isRecord } from '../../settings/stored/salvage';
import { type StoredPack, textOf, type Version } from '../stored-pack';
import { parsePage } from './parse-page';
import { proofOf } from './proofs-kept';

export interface HoldingVersion {
  /** As it is to be stored from now on; what does not hold is no longer in it. */
  stored: StoredPack;
  pack: Pack;
  /** What the proof is kept by. */
  proof: string;
}

export interface ReadVersions {
  holding?: HoldingVersion;
  /** Versions of a format that only a later Evenkeel reads. */
  later: string[];
}

/**
 * @param damage takes each version that does not hold, with why
 * @param proved what proved itself before
 */
export async function holdingVersion(
  stored: StoredPack,
  damage: Damage[],
  proved: ReadonlySet<string>,
): Promise<ReadVersions> {
  const { history, etag: _, checkedAt: __, ...known } = stored;
  const versions: Version[] = [stored, ...history];
  const later: string[] = [];
  for (const [n, { version, addedAt, data }] of versions.entries()) {
    const read = await readVersion({ data }, proved);
    if (read === 'later') later.push(version);
    else if ('why' in read)
      damage.push({
        path: `version ${version}`,
        value: { ...known, version, addedAt, data },
        expected: read.why,
      });
    else if (n === 0) return { holding: { stored, ...read }, later };
    else {
      // Without its tag the address is read anew, and may bring what was damaged again.
      const rules = read.pack.rules.length;
      const earlier = { ...known, version, addedAt, data, rules, history: history.slice(n) };
      return { holding: { stored: earlier, ...read }, later };
    }
  }
  return { later };
}

async function readVersion(
  version: Pick<Version, 'data'>,
  proved: ReadonlySet<string>,
): Promise<Pick<HoldingVersion, 'pack' | 'proof'> | { why: UiText } | 'later'> {
  let text: string;
  let input: unknown;
  try {
    text = await textOf(version);
    input = JSON.parse(text);
  } catch {
    return { why: uiText('damagePacked') };
  }
  if (isRecord(input) && typeof input.format === 'number' && input.format > 1) return 'later';
  const read = readPackFormat(input);
  const proof = await proofOf(text);
  const problems = read.ok ? (proved.has(proof) ? [] : provePack(read.pack, parsePage)) : read.problems;
  const [first] = problems;
  if (read.ok && !first) return { pack: read.pack, proof };
  return { why: uiText('damagePackFormat', first ? { where: placeOf(first), what: first.what } : {}) };
}
