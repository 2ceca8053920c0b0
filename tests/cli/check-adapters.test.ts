import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { check } from '../../lib/cli/check';
import { pack } from '../../lib/cli/pack';
import { policy } from '../../lib/cli/policy';

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const entry = (item: string) => ({
  adapter: {
    name: 'Our desk',
    confidence: 'sure',
    matches: ['https://desk.example.com/*'],
    conversation: { id: [{ path: '/t/:id' }], root: ['main'] },
    message: { item: [item], text: ['.words'], speaker: [{ selector: '.them', speaker: 'customer' }] },
    composer: { editor: ['textarea'] },
  },
  pages: [
    {
      address: 'https://desk.example.com/t/7',
      html: '<main><div class="turn them"><p class="words">Still broken.</p></div></main>',
      messages: [{ speaker: 'customer', text: 'Still broken.' }],
    },
  ],
});

async function checked(item: string): Promise<{ status: number; said: string }> {
  let said = '';
  const output = new Writable({
    write: (chunk, _, done) => {
      said += chunk;
      done();
    },
  });
  mkdirSync(join(folder, 'adapters'), { recursive: true });
  const described = {
    format: 1,
    id: 'ours',
    name: 'Ours',
    version: '1.0.0',
    language: 'en',
    author: 'Us',
    licence: 'MIT',
  };
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(described));
  writeFileSync(join(folder, 'adapters/our-desk.json'), JSON.stringify(entry(item)));
  return { status: await check([folder], output), said };
}

const silent = () => new Writable({ write: (_, __, done) => done() });

it('makes neither a pack file nor a policy of one that reads its page wrong', async () => {
  await checked('.gone');
  expect(await pack([folder], silent(), silent())).toBe(1);
  const to = join(folder, 'policies');
  expect(await policy([folder, '--to', to], silent(), silent())).toBe(1);
  expect(existsSync(to)).toBe(false);
  await checked('.turn');
  expect(await pack([folder], silent(), silent())).toBe(0);
});

it('proves the adapters of a pack on their saved pages', async () => {
  expect(await checked('.turn')).toEqual({ status: 0, said: `${folder}: 0 rules and 1 adapter proved\n` });
});

it('refuses one that reads its page wrong, with path and remedy', async () => {
  const { status, said } = await checked('.gone');
  expect(status).toBe(1);
  expect(said).toContain('adapters[0] our-desk pages[0]');
  expect(said).toContain('mend the selectors of its message');
});
