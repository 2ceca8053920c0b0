/**
 * The labelled and unlabelled texts. They are never part of the repository: `--data DIR` names their folder.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../setup.mjs';

/** The folder from `--data DIR`, or the one beside the repository where it exists. */
export function dataFolder(args: string[]): string {
  const at = args.indexOf('--data');
  const folder = at >= 0 ? resolve(args[at + 1] ?? '') : join(root, '../shared/data');
  if (existsSync(join(folder, 'train-customer.jsonl'))) return folder;
  throw new Error(
    `No labelled data in ${folder}. Name its folder with --data DIR. The public sets are listed with their sources in tests/accuracy/README.md.`,
  );
}

export type Line = Record<string, unknown> & { id: string; text: string };

/** A reply with what was said before it. */
export interface AgentLine extends Line {
  role: string;
  context?: { role: 'customer' | 'agent'; text: string }[];
  prev?: { role: 'customer' | 'agent'; text: string }[];
}

/** @throws Error where the folder has no such file, packed or not */
export function readLines<T = Line>(folder: string, name: string): T[] {
  const packed = join(folder, `${name}.jsonl.gz`);
  const text = existsSync(packed)
    ? gunzipSync(readFileSync(packed)).toString('utf8')
    : readFileSync(join(folder, `${name}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}
