/** The shipped encoder for tests, loaded once a process; what it said is kept for the next who asks. */
import { createAwaitScores } from '../lib/readers/await-scores';
import type { ReadUnit } from '../lib/readers/reader';
import type { Scores } from '../lib/readers/scores';
import { meaningFromDisk } from '../lib/runtime/meaning-from-disk';

const awaitScores = meaningFromDisk().then(({ reader }) =>
  createAwaitScores([reader], new AbortController().signal),
);

/** What the encoder says of these, all read. */
export const readByMeaning = async (units: readonly ReadUnit[]): Promise<Scores> =>
  (await awaitScores)(units);
