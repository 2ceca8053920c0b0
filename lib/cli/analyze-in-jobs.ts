import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** Between these processes alone: each line begins with its number in the whole, so that a bad one is named rightly. */
export const numberedFlag = '--numbered';

/** Lines that are under way, for each process. */
const maxUnderWay = 64;

/** The sources of this file and the bundle of the command line lie equally deep. */
const commandLine = fileURLToPath(new URL('../../lib/cli/evenkeel.mjs', import.meta.url));

interface Job {
  process: ChildProcess;
  input: Writable;
  /** What it wrote, a line for each that it was given, in their order. */
  lines: AsyncIterator<string>;
  ended: Promise<number>;
}

/**
 * The same filter in several processes: lines go round, and come out in the order in which they came in.
 * @param args of `analyze`, for each of them
 * @returns 1 if a line was bad, else 0
 * @throws Error where one of the processes ends before it is done
 */
export async function analyzeInJobs(
  jobs: number,
  args: readonly string[],
  input: Readable,
  output: Writable,
): Promise<number> {
  const all = Array.from({ length: jobs }, (_, n) => start(args, n === 0));
  const underWay: Job[] = [];
  const writeNext = async (): Promise<void> => {
    const { value, done } = await underWay.shift()!.lines.next();
    if (done) throw new Error('One of the processes ended before it was done.');
    if (!output.write(`${value}\n`)) await once(output, 'drain');
  };
  try {
    let number = 0;
    let given = 0;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (!line.trim()) continue;
      const job = all[given++ % jobs]!;
      underWay.push(job);
      if (!job.input.write(`${number} ${line}\n`)) await Promise.race([once(job.input, 'drain'), job.ended]);
      if (underWay.length >= jobs * maxUnderWay) await writeNext();
    }
    for (const job of all) job.input.end();
    while (underWay.length) await writeNext();
    return Math.max(...(await Promise.all(all.map(({ ended }) => ended))));
  } finally {
    for (const job of all) job.process.kill();
  }
}

/** @param complains what it has to say of the model, all would say: one does */
function start(args: readonly string[], complains: boolean): Job {
  const process = spawn(globalThis.process.execPath, [commandLine, 'analyze', numberedFlag, ...args], {
    stdio: ['pipe', 'pipe', complains ? 'inherit' : 'ignore'],
  });
  // Where it is gone, that its output ends says so.
  process.stdin.on('error', () => {});
  return {
    process,
    input: process.stdin,
    lines: createInterface({ input: process.stdout })[Symbol.asyncIterator](),
    ended: once(process, 'close').then(([code]) => (code as number | null) ?? 1),
  };
}
