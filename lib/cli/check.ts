import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import type { Problem } from '../model/problem';
import { exampleRulesOf } from '../packs/examples/example-rules';
import { admitTeams } from '../packs/gate/admit';
import { pluralize } from '../text/pluralize';
import { loadPack, readJson } from './packs/load-pack';
import { type FindFitter, fitterOnce, proveExampleRules } from './packs/prove-examples';
import { proveLoaded } from './packs/prove-pack';
import { asAnnotations, printProblems } from './problems';
import { takeFlag } from './take-flag';
import { UsageError } from './usage-error';

/**
 * Proves packs and team files, and prints a line for each, and one for every problem. What of a rule by example could be
 * better is said too, and is no problem.
 */
export async function check(args: string[], output: Writable): Promise<number> {
  const rest = [...args];
  const findFitter = fitterOnce(takeFlag(rest, '--rules-only'));
  const github = rest[0] === '--format';
  if (github && rest[1] !== 'github') throw new UsageError('--format knows github alone');
  const paths = github ? rest.slice(2) : rest;
  if (!paths.length) throw new UsageError('check needs a pack: a file, or a folder of rules');
  const print = github ? asAnnotations : printProblems;
  let status = 0;
  for (const path of paths) {
    const isTeams = basename(path).startsWith('team');
    const { problems, notes, holds } = isTeams ? checkTeams(path) : await checkPack(path, findFitter);
    if (problems.length) status = 1;
    print(path, problems, output);
    print(path, notes, output, 'note');
    if (!problems.length) output.write(`${path}: ${holds}\n`);
  }
  return status;
}

interface Checked {
  problems: readonly Problem[];
  notes: readonly Problem[];
  holds: string;
}

async function checkPack(path: string, findFitter: FindFitter): Promise<Checked> {
  const loaded = loadPack(path);
  if (!loaded.ok) return { problems: loaded.problems, notes: [], holds: '' };
  const { pack } = loaded;
  const byExample = await proveExampleRules(pack, findFitter);
  const unproved = byExample.unproved ? exampleRulesOf(pack).length : 0;
  return {
    problems: [...(await proveLoaded(pack)), ...byExample.problems],
    notes: byExample.notes,
    holds: [
      `${proved(pack.rules.length - unproved, pack.adapters.length)} proved`,
      ...(unproved ? [`${pluralize(unproved, 'rule')} by example ${byExample.unproved}`] : []),
    ].join('; '),
  };
}

function checkTeams(path: string): Checked {
  const read = readJson(path);
  if (!read.ok) return { problems: read.problems, notes: [], holds: '' };
  const checked = admitTeams(read.value);
  return checked.ok
    ? { problems: [], notes: [], holds: `${pluralize(checked.file.teams.length, 'team')} checked` }
    : { problems: checked.problems, notes: [], holds: '' };
}

const proved = (rules: number, adapters: number): string =>
  [pluralize(rules, 'rule'), ...(adapters ? [pluralize(adapters, 'adapter')] : [])].join(' and ');
