import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meaningReaders } from '../../lib/cli/meaning';
import { oneRulePack } from '../browser/one-rule-pack';
import { cuesByMeaningAlone } from '../heard-by-meaning-alone';
import { root } from '../setup.mjs';
import { runInProcess as evenkeel } from './run-in-process';

/** A model is loaded, or processes are started. */
const patience = 120_000;

/** A customer's sentence that no rule has words for. */
let leaving: string;
let cue: string;
beforeAll(async () => {
  const [heard] = await cuesByMeaningAlone();
  ({ text: leaving, rule: cue } = heard!);
}, patience);
const lines = (...all: object[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('');
const parsed = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

interface Found {
  rule: string;
  source: string;
  start: number;
  end: number;
  text: string;
}

describe('the command line reads meaning', () => {
  it(
    'hears what no pattern does, with its words; by rules alone it does not',
    async () => {
      const input = lines({ id: '1', role: 'customer', text: leaving });
      const heard = async (...flags: string[]): Promise<Found[]> => {
        const { stdout, stderr, status } = await evenkeel(['analyze', ...flags], input);
        expect([status, stderr]).toEqual([0, '']);
        return parsed(stdout)[0].findings.filter(({ rule }: Found) => rule === cue);
      };
      const [found] = await heard();
      expect(found).toMatchObject({ source: 'meaning' });
      expect(leaving.slice(found!.start, found!.end)).toBe(found!.text);
      expect(await heard('--rules-only')).toEqual([]);
    },
    patience,
  );

  it(
    'says of a draft which steps it takes and where, and what of the questions it answers',
    async () => {
      const text =
        'Hi Lea! I am so sorry that you had to wait.\r\nI have just sent you a new kettle 🙂, free of charge.';
      const context = [
        { role: 'customer', text: 'My kettle leaks. Will you send me a new one for nothing?' },
      ];
      const { stdout } = await evenkeel(['analyze'], lines({ id: '1', role: 'agent', text, context }));
      const [{ steps, questions }] = parsed(stdout);
      expect(steps.length).toBeGreaterThan(0);
      for (const { step, start, end } of steps) {
        expect(step).toMatch(/^[a-z-]+$/);
        expect(text.slice(start, end)).toMatch(/^\S.*\S$/);
      }
      expect(questions).toEqual([
        {
          text: 'Will you send me a new one for nothing?',
          answered: expect.stringMatching(/^(yes|partly|no)$/),
        },
      ]);
    },
    patience,
  );

  it(
    'a customer’s line has no steps and no questions',
    async () => {
      const { stdout } = await evenkeel(['analyze'], lines({ id: '1', role: 'customer', text: leaving }));
      expect(Object.keys(parsed(stdout)[0]).sort()).toEqual(['advice', 'band', 'findings', 'heat', 'id']);
    },
    patience,
  );

  it('a model that is missing is said once, on standard error, and the rules speak alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-no-model-'));
    const complaints = new PassThrough();
    expect(await meaningReaders(false, complaints, [], folder)).toEqual([]);
    expect(String(complaints.read())).toMatch(/cannot be loaded, so the rules speak alone .*meaning\./);
    expect(await meaningReaders(true, complaints, [], folder)).toEqual([]);
    expect(complaints.read()).toBeNull();
    rmSync(folder, { recursive: true });
  });
});

describe('trial', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it(
    'counts what is read by meaning, with the pack and without it',
    async () => {
      const pack = join(folder, 'pack.json');
      const tickets = join(folder, 'tickets.jsonl');
      writeFileSync(
        pack,
        JSON.stringify(oneRulePack({ id: 'shop', name: 'Shop', words: 'silver spoon', label: 'x' })),
      );
      writeFileSync(
        tickets,
        lines({ role: 'customer', text: leaving }, { role: 'customer', text: 'Hello.' }),
      );
      const tried = await evenkeel(['trial', pack, '--on', tickets]);
      expect(tried.stdout).toContain(`500.0\t0\t${cue}\t`);
      const byRules = await evenkeel(['trial', pack, '--on', tickets, '--rules-only']);
      expect(byRules.stdout).not.toContain(cue);
    },
    patience,
  );
});

describe('several processes', () => {
  // Bundles the sources once, as the first of them does.
  beforeAll(() => void spawnSync('node', [join(root, 'lib/cli/evenkeel.mjs'), '--help']), patience);

  it(
    'say the same as one, in the same order, and name a bad line by its number',
    async () => {
      const many = Array.from({ length: 150 }, (_, n) =>
        n % 20 === 7
          ? 'broken'
          : JSON.stringify({ id: n, role: 'customer', text: `I am furious about ${n}.` }),
      );
      const input = ['', ...many, ''].join('\n');
      const alone = await evenkeel(['analyze', '--rules-only'], input);
      const together = await evenkeel(['analyze', '--rules-only', '--jobs', '3'], input);
      expect(together).toEqual(alone);
      expect(parsed(alone.stdout)[7]).toMatchObject({ line: 9, error: expect.stringContaining('not JSON') });
    },
    patience,
  );
});
