import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import type { Problem } from '../model/problem';
import { validateTeams } from '../packs/validate';
import { proveOwn } from '../sources/read-pack';
import { pluralize } from '../text/pluralize';
import { loadPack, readJson } from './packs/load-pack';
import { proveAdapters } from './packs/prove-adapters';
import { asAnnotations, printProblems } from './problems';
import { UsageError } from './usage-error';

/** Proves packs and team files, and prints a line for each, and one for every problem. */
export async function check(args: string[], output: Writable): Promise<number> {
  const github = args[0] === '--format';
  if (github && args[1] !== 'github') throw new UsageError('--format knows github alone');
  const paths = github ? args.slice(2) : args;
  if (!paths.length) throw new UsageError('check needs a pack: a file, or a folder of rules');
  const print = github ? asAnnotations : printProblems;
  let status = 0;
  for (const path of paths) {
    const { problems, holds } = basename(path).startsWith('team') ? checkTeams(path) : await checkPack(path);
    if (problems.length) {
      status = 1;
      print(path, problems, output);
    } else output.write(`${path}: ${holds}\n`);
  }
  return status;
}

interface Checked {
  problems: readonly Problem[];
  holds: string;
}

async function checkPack(path: string): Promise<Checked> {
  const loaded = loadPack(path);
  if (!loaded.ok) return { problems: loaded.problems, holds: '' };
  const { pack } = loaded;
  return {
    problems: [...proveOwn(pack), ...(await proveAdapters(pack))],
    holds: `${proved(pack.rules.length, pack.adapters.length)} proved`,
  };
}

function checkTeams(path: string): Checked {
  const read = readJson(path);
  if (!read.ok) return { problems: read.problems, holds: '' };
  const checked = validateTeams(read.value);
  return checked.ok
    ? { problems: [], holds: `${pluralize(checked.file.teams.length, 'team')} checked` }
    : { problems: checked.problems, holds: '' };
}

const proved = (rules: number, adapters: number): string =>
  [pluralize(rules, 'rule'), ...(adapters ? [pluralize(adapters, 'adapter')] : [])].join(' and ');
