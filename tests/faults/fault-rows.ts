import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FaultRow } from './fault-kind';

export const faultFiles = ['reports.jsonl', 'history.jsonl', 'first-look.jsonl'] as const;

/**
 * The rows of a folder's files, by file and line: `reports.jsonl:51`.
 *
 * @param args `--data DIR`
 * @throws NoFaults where DIR is not named or lacks a file, with how to name it; for a line that is no JSON, with its place
 */
export function faultRows(args: readonly string[]): Map<string, FaultRow> {
  const at = args.indexOf('--data');
  const folder = at >= 0 && args[at + 1] ? resolve(args[at + 1]!) : undefined;
  if (!folder) throw noFaults('Name the folder of the listed faults: npm run faults -- --data DIR');
  const rows = new Map<string, FaultRow>();
  for (const file of faultFiles) {
    const path = join(folder, file);
    if (!existsSync(path)) throw noFaults(`${path} is not there; ${faultFiles.join(', ')} are read from DIR`);
    for (const [n, line] of readFileSync(path, 'utf8').split('\n').entries())
      if (line.trim()) rows.set(`${file}:${n + 1}`, rowIn(line, `${path}:${n + 1}`));
  }
  return rows;
}

function rowIn(line: string, place: string): FaultRow {
  try {
    return JSON.parse(line) as FaultRow;
  } catch (error) {
    throw noFaults(`${place} is no line of JSON: ${(error as Error).message}`);
  }
}

const noFaults = (message: string): Error => Object.assign(new Error(message), { name: 'NoFaults' });
