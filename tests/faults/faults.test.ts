import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FaultKind } from './fault-kind';
import { faultFiles, faultRows } from './fault-rows';
import { countFaults } from './faults';
import { heardAs } from './read-mail';

const kinds = import.meta.glob<{ default: FaultKind }>('./kinds/*.ts', { eager: true });
const row = { role: 'customer', text: 'I am furious.' } as const;

function inFolder<Result>(files: Record<string, string>, run: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a kind of fault', () => {
  it.each(Object.entries(kinds))('%s has a name and rows, told by file and line', (_, { default: kind }) => {
    expect(kind.name).not.toBe('');
    const places = Object.keys(kind.rows);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toMatch(/^(?:reports|history|first-look)\.jsonl:\d+$/);
  });

  it('covers no row that another one covers', () => {
    const places = Object.values(kinds).flatMap(({ default: { rows } }) => Object.keys(rows));
    expect(new Set(places).size).toBe(places.length);
  });

  it('counts what is right, and says of the others where they stand and why, without their text', () => {
    const kind: FaultKind = {
      name: 'anger',
      rows: {
        'reports.jsonl:1': heardAs({ hears: ['anger'] }),
        'reports.jsonl:2': heardAs({ band: 'calm', only: [] }),
        'reports.jsonl:9': heardAs({}),
      },
    };
    const rows = new Map([
      ['reports.jsonl:1', row],
      ['reports.jsonl:2', row],
    ]);
    expect(countFaults(kind, rows)).toEqual({
      name: 'anger',
      right: 1,
      wrong: ['reports.jsonl:2: strained, not calm; anger is heard', 'reports.jsonl:9: no such row'],
    });
  });
});

describe('the folder', () => {
  const all = Object.fromEntries(faultFiles.map((file) => [file, '']));

  it('is read by file and line, blank lines counted', () => {
    const files = { ...all, 'history.jsonl': `\n${JSON.stringify(row)}\n` };
    expect(inFolder(files, (folder) => [...faultRows(['--data', folder])])).toEqual([
      ['history.jsonl:2', row],
    ]);
  });

  it('has to be named, to hold its files, and lines of JSON', () => {
    expect(() => faultRows([])).toThrow('npm run faults -- --data DIR');
    expect(() => inFolder({}, (folder) => faultRows(['--data', folder]))).toThrow(
      'reports.jsonl is not there',
    );
    const broken = { ...all, 'reports.jsonl': '{}\n{' };
    expect(() => inFolder(broken, (folder) => faultRows(['--data', folder]))).toThrow(
      /reports\.jsonl:2 is no line of JSON/,
    );
  });
});
