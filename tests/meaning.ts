/** The shipped encoder for tests, loaded once a process; what it said is kept for the next who asks. */
import { itemFor, type ReadUnit, type Score, scoreKey } from '../lib/readers/reader';
import { type Scores, scoresFrom } from '../lib/readers/scores';
import { meaningFromDisk } from '../lib/runtime/meaning-from-disk';

const meaning = meaningFromDisk();
const known = new Map<string, Score>();
const { signal } = new AbortController();

/** What the encoder says of these, all read. */
export async function readByMeaning(units: readonly ReadUnit[]): Promise<Scores> {
  const { reader } = await meaning;
  for (const unit of units) {
    const item = itemFor(reader, unit);
    const key = item && scoreKey(reader, item);
    if (!key || known.has(key)) continue;
    const [score] = await reader.read([item], signal);
    if (score) known.set(key, score);
  }
  return scoresFrom([reader], known);
}
