import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack } from '../../format/pack';
import type { Layer } from '../../packs/compose';
import { admitTeams } from '../../packs/gate/admit';
import { type JudgingPack, packsInForce, withEngines } from '../../packs/in-force';
import type { resolve } from '../../packs/resolve';
import { measuredPrecision } from '../../readers/rules/pattern-record';
import { described, inWords, placeOf } from '../problems';
import { UsageError } from '../usage-error';
import { provedPack } from './proved-pack';

/**
 * `--pack FILE…`, or `--team FILE` with the packs that lie beside it; each proves itself first.
 * @throws {UsageError} where one does not, with its first problem
 */
export async function enginesFrom(
  args: readonly string[],
  command: string,
): Promise<[JudgingPack, ...JudgingPack[]]> {
  const packs: Layer[] = [];
  let team: Parameters<typeof resolve>[2];
  for (let n = 0; n < args.length; n += 2) {
    const [flag, path] = [args[n]!, args[n + 1]];
    if (flag !== '--pack' && flag !== '--team')
      throw new UsageError(`${command} does not know “${flag}”; it takes --pack FILE or --team FILE`);
    if (!path) throw new UsageError(`${flag} needs a file`);
    if (flag === '--pack') packs.push({ pack: await packAt(path), source: 'file' });
    else team = await teamAt(path, packs);
  }
  const inForce = packsInForce(packs, team);
  const [first] = inForce.problems;
  if (first) throw new UsageError(`${placeOf(first)}: ${described(first)}`);
  // Nobody waits here: a text is read to its end.
  return withEngines(inForce, measuredPrecision, Number.POSITIVE_INFINITY);
}

async function packAt(path: string): Promise<Pack> {
  const proved = await provedPack(path);
  if (proved.ok) return proved.pack;
  const [first] = proved.problems;
  throw new UsageError(
    `${path}: ${placeOf(first!)}: ${inWords(first!.what)}; ${inWords(first!.remedy)}. Run “check ${path}” for the whole list`,
  );
}

/** The first team of the file; its packs are folders or files beside it, named by their ids. */
async function teamAt(path: string, packs: Layer[]): Promise<NonNullable<Parameters<typeof resolve>[2]>> {
  if (!existsSync(path)) throw new UsageError(`${path}: there is no such file`);
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path}: is not JSON: ${(error as Error).message}`);
  }
  const checked = admitTeams(input);
  if (!checked.ok) {
    const [first] = checked.problems;
    throw new UsageError(`${path}: ${placeOf(first!)}: ${inWords(first!.what)}; ${inWords(first!.remedy)}`);
  }
  const [team] = checked.file.teams;
  for (const id of team!.packs) {
    const beside = [join(dirname(path), id), join(dirname(path), `${id}.json`)].find((one) =>
      existsSync(one),
    );
    if (beside && !packs.some(({ pack }) => pack.id === id))
      packs.push({ pack: await packAt(beside), source: 'file' });
  }
  return { team: team!, source: 'file' };
}
