/** Labelled text written for this repository, `texts/*.jsonl`, by what its rows hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../setup.mjs';
import { type Customer, type Draft, draftRows, messageRow, type Pair, sentenceRow } from './labelled-row';
import type { Row } from './row';

const folder = join(root, 'tests/accuracy/texts');

/** Rules in an admin's words, with sentences that mean what the examples mean and others that nearly do. */
export interface HouseRule {
  rule: string;
  side: Row['side'];
  examples: string[];
  counter: string[];
  positives: string[];
  negatives: string[];
}

const linesOf = <T>(name: string): T[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const filesOf = (kind: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(kind) && name.endsWith('.jsonl'))
    .sort();

const rowsOf = <T>(kind: string, make: (group: string, line: T) => Row[]): Row[] =>
  filesOf(kind).flatMap((name) => linesOf<T>(name).flatMap((line) => make(`own-${kind}`, line)));

export const readOwnRows = (): Row[] => [
  ...rowsOf<Draft>('drafts', (group, draft) => draftRows(group, draft, false)),
  ...rowsOf<Draft>('replies', (group, draft) => draftRows(group, draft, true)),
  ...rowsOf<Customer>('messages', (group, message) => [messageRow(group, message)]),
  ...rowsOf<Pair>('danger', (group, pair) => [sentenceRow(group, 'customer', pair)]),
];

export const houseRules = (): HouseRule[] =>
  filesOf('house-rules').flatMap((name) => linesOf<HouseRule>(name));
