import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { described, placeOf } from '../lib/cli/problems';
import { checks } from '../lib/engine/checks';
import { corePack } from '../lib/packs/core';
import { prove } from '../lib/packs/prove';
import { root } from './setup.mjs';

describe('every rule in rules/core proves itself', () => {
  const pack = corePack();
  const problems = prove(pack);
  for (const { id } of [...pack.rules, ...pack.steps]) {
    it(id, () => {
      const own = problems.filter(({ where }) => where.split(' ')[1] === id);
      expect(own.map((one) => `${placeOf(one)}: ${described(one)}`)).toEqual([]);
    });
  }

  it('each check has its file and its rule', () => {
    const files = readdirSync(join(root, 'lib/engine/checks')).map((file) => file.replace('.ts', ''));
    expect([...checks.keys()].sort()).toEqual(files.sort());
    const named = pack.rules.flatMap((rule) => (rule.kind === 'check' ? [rule.check] : []));
    expect(named.sort()).toEqual(files);
  });

  it('each signal that code asks for is there', () => {
    expect(Object.keys(pack.signals).sort()).toEqual(['acknowledgement', 'action', 'time-frame']);
  });
});
