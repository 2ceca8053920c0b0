import type { FaultKind, FaultRow } from './fault-kind';
import { faultRows } from './fault-rows';

const files = import.meta.glob<{ default: FaultKind }>('./kinds/*.ts', { eager: true });
const kinds = Object.values(files).map((file) => file.default);

/** How many rows of a kind are right, and what is wrong with each other one, told by its place. */
export interface FaultCount {
  name: string;
  right: number;
  wrong: readonly string[];
}

export function countFaults({ name, rows }: FaultKind, all: ReadonlyMap<string, FaultRow>): FaultCount {
  const wrong = Object.entries(rows).flatMap(([place, fault]) => {
    const row = all.get(place);
    const said = row ? fault(row) : 'no such row';
    return said ? [`${place}: ${said}`] : [];
  });
  return { name, right: Object.keys(rows).length - wrong.length, wrong };
}

/**
 * Prints how many of the listed faults are mended, by kind; no text of any is printed.
 *
 * @param args `--data DIR`
 * @returns the exit status: 1 where one is not mended
 * @throws NoFaults where there is nothing to read
 */
export function faults(args: readonly string[]): number {
  const all = faultRows(args);
  const counts = kinds.map((kind) => countFaults(kind, all));
  for (const { name, right, wrong } of counts) {
    console.log(`${name}: ${right} of ${right + wrong.length}`);
    for (const line of wrong) console.log(`  ${line}`);
  }
  const covered = new Set(kinds.flatMap(({ rows }) => Object.keys(rows)));
  console.log(
    `${[...all.keys()].filter((place) => !covered.has(place)).length} rows are of kinds that no file in tests/faults/kinds covers.`,
  );
  return counts.some(({ wrong }) => wrong.length) ? 1 : 0;
}
