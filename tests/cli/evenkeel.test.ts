import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../setup.mjs';
import { runInProcess as evenkeel } from './run-in-process';

it('filters lines from a pipe, as it is typed', () => {
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'evenkeel', '--', 'analyze', '--rules-only'], {
    cwd: root,
    input: '{"id":"1","role":"customer","text":"I am furious."}\nbroken\n',
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[0].findings[0].rule).toBe('customer/anger');
  expect(lines[1]).toMatchObject({ line: 2, error: expect.stringContaining('not JSON') });
}, 30_000);

describe('the command line', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('explains itself', async () => {
    const { status, stdout } = await evenkeel(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('analyze');
    expect(stdout).toContain('check [--format');
  });

  it('says what it does not know', async () => {
    const { status, stderr } = await evenkeel(['analyse']);
    expect(status).toBe(2);
    expect(stderr).toContain('no command “analyse”');
  });

  it('proves the core pack, and refuses a broken one with path, value and remedy', async () => {
    expect((await evenkeel(['check', join(root, 'rules/core')])).stdout).toMatch(
      /rules\/core: \d+ rules proved/,
    );
    const file = join(folder, 'broken.json');
    writeFileSync(
      file,
      '{"format":1,"id":"x","name":"X","version":"1","language":"en","author":"A","licence":"MIT","rules":[]}',
    );
    const { status, stdout } = await evenkeel(['check', file]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${file}: version: "1" must look like 1.0.0`);
  });

  it('packs a folder into one file that holds, and tries it on past messages', async () => {
    const { status, stdout } = await evenkeel(['pack', join(root, 'rules/examples/retail/shop')]);
    expect(status).toBe(0);
    const file = join(folder, 'shop.json');
    writeFileSync(file, stdout);
    expect((await evenkeel(['check', file])).stdout).toContain('rules proved');
    const tickets = join(folder, 'tickets.jsonl');
    writeFileSync(
      tickets,
      '{"role":"customer","text":"I am furious."}\n{"role":"customer","text":"Which plan is it?"}\nbroken\n',
    );
    const tried = await evenkeel(['trial', file, '--on', tickets, '--rules-only']);
    expect(tried.status).toBe(1);
    expect(tried.stdout).toContain('2 messages');
    expect(tried.stdout).toContain('500.0\t0\tcustomer/anger\tfurious');
    expect(tried.stderr).toContain(`${tickets}:3: not JSON`);
  });

  it('tries no pack that calls itself the built-in one', async () => {
    const file = join(folder, 'core.json');
    writeFileSync(file, (await evenkeel(['pack', join(root, 'rules/core')])).stdout);
    const tickets = join(folder, 'tickets.jsonl');
    writeFileSync(tickets, '{"role":"customer","text":"I am furious."}\n');
    const { status, stderr } = await evenkeel(['trial', file, '--on', tickets, '--rules-only']);
    expect(status).toBe(1);
    expect(stderr).toContain('is the name of the built-in pack');
  });
});
