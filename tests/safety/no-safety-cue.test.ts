import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import { isSafetyCue } from '../../lib/format/rule';
import { corePack } from '../../lib/packs/core';
import { root } from '../setup.mjs';

const core = corePack();
const engine = createEngine(core);
const sentences = readFileSync(join(root, 'tests/safety/no-safety-cue.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

it('the list is long enough to mean something', () => {
  expect(new Set(sentences).size).toBeGreaterThanOrEqual(120);
});

it.each(sentences)('is no safety cue: %s', (text) => {
  const found = engine
    .readCustomer(text)
    .findings.filter(({ rule }) => isSafetyCue(core.rules.find(({ id }) => id === rule)));
  expect(found.map((finding) => `${finding.rule}: ${finding.text}`)).toEqual([]);
});
