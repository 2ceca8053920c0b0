import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trial } from '../../lib/cli/trial';
import { germanPack } from '../packs/german-pack';

describe('trial', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = async (pack: object, ...texts: string[]) => {
    const file = join(folder, 'pack.json');
    writeFileSync(file, JSON.stringify(pack));
    const lines = texts.map((text) => `${JSON.stringify({ role: 'customer', text })}\n`);
    const [output, complaints] = [new PassThrough(), new PassThrough()];
    const status = await trial([file, '--on', '-', '--rules-only'], Readable.from(lines), output, complaints);
    return { status, output: String(output.read() ?? ''), complaints: String(complaints.read() ?? '') };
  };

  it('judges each message by the rules of its own language', async () => {
    const { status, output } = await run(
      germanPack,
      'Ich bin stinksauer und das ist mir nicht egal.',
      'I am furious about this, and it is not the first time.',
    );
    expect(status).toBe(0);
    expect(output).toContain('500.0\t+1\tcustomer/wut\tstinksauer');
    expect(output).toContain('500.0\t0\tcustomer/anger\tfurious');
  });

  it('refuses a pack that builds on one which is not here', async () => {
    const { status, output, complaints } = await run({ ...germanPack, extends: ['gone'] }, 'Hallo.');
    expect(status).toBe(1);
    expect(output).toBe('');
    expect(complaints).toContain('is not here');
  });
});
