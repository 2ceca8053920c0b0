import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { described, placeOf } from '../lib/cli/problems';
import { checks } from '../lib/engine/all-checks';
import { corePack } from '../lib/packs/core';
import { prove } from '../lib/packs/prove';
import { root } from './setup.mjs';

describe('every rule in rules/core proves itself', () => {
  const pack = corePack();
  for (const { id } of [...pack.rules, ...pack.steps]) {
    it(id, () => {
      const problems = prove(pack, new Set([id]));
      expect(problems.map((one) => `${placeOf(one)}: ${described(one)}`)).toEqual([]);
    });
  }

  it('each check has its file and its rule', () => {
    const files = readdirSync(join(root, 'lib/engine/checks')).map((file) => file.replace('.ts', ''));
    expect([...checks.keys()].sort()).toEqual(files.sort());
    const ruled = pack.rules.flatMap((rule) =>
      rule.kind === 'check' ? [rule.id.replace('agent/', '')] : [],
    );
    expect(ruled.sort()).toEqual(files);
  });
});
