import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './setup.mjs';
import { textOf } from './source-tree';
import { testTitles } from './test-titles';

const table = textOf('README.md').split('<!-- threats -->')[1]!.split('<!-- /threats -->')[0]!;
const rows = [...table.matchAll(/^\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)]
  .map(([, threat, stop, tests]) => ({ threat: threat!, stop: stop!, tests: tests! }))
  .filter(({ threat }) => threat !== 'threat' && !/^-+$/.test(threat));
const named = rows.flatMap(({ threat, tests }) => {
  const all = [...tests.matchAll(/`([^`]+?) › ([^`]+)`/g)];
  return all.map(([, file, title]) => [threat, file!, title!] as const);
});

describe('the table of threats', () => {
  it.each([
    'hostile page',
    'hostile message',
    'hostile pack',
    'hostile address',
    'other extension',
    'shared machine',
    'curious manager',
    'lost laptop',
  ])('has a row for the %s', (threat) => {
    expect(rows.map((one) => one.threat)).toContain(threat);
  });

  it('says in each row what stops it, and names a test', () => {
    const empty = rows.filter(({ stop, tests }) => !stop || !/`[^`]+ › [^`]+`/.test(tests));
    expect(empty).toEqual([]);
    // Each line of the table was read as a row: nothing in it is passed over.
    expect(rows).toHaveLength(table.split('\n').filter((line) => line.startsWith('|')).length - 2);
  });

  it.each(named)('%s: %s › %s', (_, file, title) => {
    expect(existsSync(join(root, file)), file).toBe(true);
    expect([...testTitles(textOf(file))]).toContain(title);
  });
});

it('a title that is nobody’s would be found', () => {
  const code = `describe('a group', () => { it.each([1])(\n  'each %s', () => expect(say('no title')).toBe(1)); it('one', f); });`;
  expect([...testTitles(code)]).toEqual(['a group', 'each %s', 'one']);
});
