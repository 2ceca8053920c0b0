import { languageFor } from '../../lib/lang/languages';
import { featuresOf } from '../../lib/readers/linear/features';
import { prepare } from '../../lib/text/prepare';
import type { Sample } from './linear';

const english = languageFor('en');

/** The distinct feature keys of a whole text. */
export function keysOf(text: string): number[] {
  const keys = new Set<number>();
  for (const sentence of english.tokenizer.tokenize(prepare(text, english.historyMarks)))
    for (const { key } of featuresOf(sentence)) keys.add(key);
  return [...keys];
}

/** Numbers the features that occur often enough to be learned from. */
export class Columns {
  private readonly columns = new Map<number, number>();

  constructor(texts: readonly (readonly number[])[], least = 2) {
    const counts = new Map<number, number>();
    for (const keys of texts) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, count] of counts) if (count >= least) this.columns.set(key, this.columns.size);
  }

  get size(): number {
    return this.columns.size;
  }

  sample(keys: readonly number[], weight = 1): Sample {
    const columns = keys.flatMap((key) => this.columns.get(key) ?? []);
    return { columns: Int32Array.from(columns), size: keys.length, weight };
  }

  entries(): IterableIterator<[key: number, column: number]> {
    return this.columns.entries();
  }
}
