import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { heardRules } from '../packs/examples/example-rules';
import { createAwaitScores } from '../readers/await-scores';
import { analyzeInJobs, numberedFlag } from './analyze-in-jobs';
import { analyzeLine } from './analyze-line';
import { meaningReaders } from './meaning';
import { enginesFrom } from './packs/packs-from';
import { takeFlag, takeNumber } from './take-flag';

/** More processes than this are a slip of the hand: each holds a model of its own. */
const maxJobs = 64;

/**
 * A pure filter: reads a line, writes a line, keeps the order, waits for a slow reader of its output.
 * @returns 1 if a line was bad, else 0
 */
export async function analyze(
  args: string[],
  input: Readable,
  output: Writable,
  complaints: Writable,
): Promise<number> {
  const rest = [...args];
  const jobs = takeNumber(rest, '--jobs', maxJobs) ?? 1;
  const isNumbered = takeFlag(rest, numberedFlag);
  const isRulesOnly = takeFlag(rest, '--rules-only');
  const spoken = await enginesFrom(rest, 'analyze');
  // The others take the same arguments; that they are right is known by now.
  if (jobs > 1) return analyzeInJobs(jobs, isRulesOnly ? [...rest, '--rules-only'] : rest, input, output);
  const awaitScores = createAwaitScores(
    await meaningReaders(isRulesOnly, complaints, heardRules(spoken.map(({ pack }) => pack))),
    new AbortController().signal,
  );
  let status = 0;
  let count = 0;
  for await (const read of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    count++;
    const { number, line } = isNumbered ? numberedLine(read) : { number: count, line: read };
    if (!line.trim()) continue;
    const result = await analyzeLine(line, number, spoken, awaitScores);
    if ('error' in result) status = 1;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return status;
}

/** "7 {…}" */
function numberedLine(read: string): { number: number; line: string } {
  const blank = read.indexOf(' ');
  return { number: Number(read.slice(0, blank)), line: read.slice(blank + 1) };
}
