import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slotExamples } from '../lib/lang/en/slot-examples';
import { runInProcess } from './cli/run-in-process';
import { root } from './setup.mjs';

const readme = readFileSync(join(root, 'rules/README.md'), 'utf8');
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, code]) => code!);
const hasParallel = spawnSync('parallel', ['--version']).status === 0;

/** A line that calls the command line and nothing else, and where its output goes. */
const callOf = (line: string) => /^npm run -s evenkeel -- ([^|<>]+?)(?: > (\S+))?$/.exec(line);

/** What a newcomer sees who types the commands of rules/README.md one after the other. */
describe('rules/README.md, as it is typed', () => {
  let folder: string;
  const seen = new Map<number, string>();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-'));
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    for (const name of ['lib', 'node_modules', 'public', 'rules'])
      symlinkSync(join(root, name), join(folder, name));
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(root);
    rmSync(folder, { recursive: true });
  });

  const type = (code: string): string => {
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', code], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr.replace(/^.*cite.*$|Academic tradition[\s\S]*/gm, '').trim()).toBe('');
    expect(status).toBe(0);
    return stdout;
  };

  /** A process for each call would cost a second: the same call is made here, but for the first one. */
  const call = async (args: string, file: string | undefined): Promise<string> => {
    const { status, stdout, stderr } = await runInProcess(args.split(' '));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    if (!file) return stdout;
    writeFileSync(file, stdout);
    return '';
  };

  const firstCall = blocks.findIndex((code) => callOf(code.trim()));

  it.each(blocks.map((code, n) => [code.split('\n').at(-2)!, n] as const))(
    '%s',
    async (last, n) => {
      // Where GNU parallel is not there, its line is done without it.
      const code = hasParallel
        ? blocks[n]!
        : blocks[n]!.replace(/parallel --pipe --block 1M "(.*)" </, '$1 <');
      const asked = n === firstCall ? null : callOf(last);
      if (!asked) seen.set(n, type(code));
      else {
        const before = code.slice(0, code.lastIndexOf(last));
        seen.set(n, (before.trim() && type(before)) + (await call(asked[1]!, asked[2])));
      }
    },
    60_000,
  );

  it('says that the rule holds, what it found, and that both ways of trying agree', () => {
    const all = [...seen.values()];
    expect(all.join('\n')).toContain('our-rules: 1 rule proved');
    const tried = all.filter((text) => text.includes('agent/please-allow'));
    expect(tried).toHaveLength(2);
    // One of them is by rules alone: of the built-in ones some wait there for meaning to agree.
    const ownRows = tried.map((text) => text.split('\n').filter((line) => line.includes('please-allow')));
    expect(ownRows[0]).toEqual(ownRows[1]);
    expect(tried[0]).toContain('500.0\t+1\tagent/please-allow\tPlease allow five days');
    expect(all.join('\n')).toContain('1 team checked');
    const policy = JSON.parse(readFileSync(join(folder, 'policies/policies.json'), 'utf8'));
    const [values] = Object.values(policy.policies['3rdparty'].Extensions) as { packs: string }[];
    expect(JSON.parse(values!.packs)[0].id).toBe('our-rules');
  });
});

it('rules/README.md names every slot with its example', () => {
  const rows = [...readme.matchAll(/^\| `\{(\w+)\}` +\|[^|]+\| (.+?) +\|$/gm)].map(([, name, example]) => [
    name,
    example,
  ]);
  expect(Object.fromEntries(rows)).toEqual(slotExamples);
});
