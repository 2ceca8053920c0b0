/**
 * What may never be fitted on: rows that measure, by their id and by their words. Templates and customers' turns repeat
 * under other ids, so a row is refused as well for a text or a turn that it shares with one of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Line, readLines } from '../data';

interface Told extends Line {
  context?: { text: string }[];
  prev?: { text: string }[];
}

/** Case, marks, digits and handles tell no two templates apart. */
const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/@\w+|\[url\]|https?:\S+/g, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Shorter texts ("thanks", "any update please") are said by everyone. */
const leastWords = 5;

const textsOf = ({ text, context, prev }: Told): string[] =>
  [text, ...(context ?? prev ?? []).map((turn) => turn.text)]
    .map(wordsOf)
    .filter((words) => words.split(' ').length >= leastWords);

export interface Refusal {
  refuses: (row: { id: string; text: string; context?: { text: string }[] }) => boolean;
}

/** @param dev rows that are measured on */
export function refusalOf(folder: string, dev: readonly Told[]): Refusal {
  const heldBack = new Set(readFileSync(join(folder, 'held-back.txt'), 'utf8').split('\n').filter(Boolean));
  const names = readdirSync(folder)
    .filter((name) => /\.jsonl(\.gz)?$/.test(name) && name !== 'by-example.jsonl')
    .map((name) => name.replace(/\.jsonl(\.gz)?$/, ''));
  const measuring = [
    ...dev,
    ...names.flatMap((name) => readLines<Told>(folder, name).filter(({ id }) => heldBack.has(id))),
  ];
  const ids = new Set([...heldBack, ...dev.map(({ id }) => id)]);
  const texts = new Set(measuring.flatMap(textsOf));
  return { refuses: (row) => ids.has(row.id) || textsOf(row).some((words) => texts.has(words)) };
}
