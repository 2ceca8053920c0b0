import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Pack } from '../format/pack';
import { admitTeams } from '../packs/gate/admit';
import { policyFiles } from '../packs/policy-files';
import { readJson } from './packs/load-pack';
import { provedPack } from './packs/proved-pack';
import { inWords, printProblems } from './problems';
import { UsageError } from './usage-error';

const usage = 'policy needs: policy PACK… [--team FILE] --to FOLDER';

/** Policy files that put these packs and teams on every machine. @returns 1 if something does not hold */
export async function policy(args: string[], output: Writable, complaints: Writable): Promise<number> {
  const after = (flag: string): string | undefined => {
    const at = args.indexOf(flag);
    if (at >= 0 && !args[at + 1]) throw new UsageError(`${flag} needs a path`);
    return at < 0 ? undefined : args[at + 1];
  };
  const [to, teamPath] = [after('--to'), after('--team')];
  const paths = args.filter((arg, n) => !arg.startsWith('--') && !args[n - 1]?.startsWith('--'));
  if (!to || !(paths.length || teamPath)) throw new UsageError(usage);
  let status = 0;
  const packs: Pack[] = [];
  for (const path of paths) {
    const proved = await provedPack(path);
    if (proved.ok) packs.push(proved.pack);
    else {
      printProblems(path, proved.problems, complaints);
      status = 1;
    }
  }
  const read = teamPath ? readJson(teamPath) : undefined;
  const teams = read?.ok ? admitTeams(read.value) : read;
  if (teams && !teams.ok) {
    printProblems(teamPath!, teams.problems, complaints);
    status = 1;
  }
  if (status) return status;
  mkdirSync(to, { recursive: true });
  const teamFile = teams && 'file' in teams ? teams.file : undefined;
  for (const { name, where, content } of policyFiles({ packs, teamFile })) {
    writeFileSync(join(to, name), content);
    output.write(`${join(to, name)}\t${inWords(where)}\n`);
  }
  return 0;
}
