import type { MeaningCard } from './card';
import { createEncode } from './encode';
import type { RunEncoder } from './encoder';
import type { WordPieces } from './word-pieces';

/**
 * The vector of each text alone, of length 1, in the texts' order: texts that mean the same lie near each other. Of a
 * long text its beginning counts; one without words is all zeros.
 */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

export function createEmbed({ limits, dimensions }: MeaningCard, words: WordPieces, run: RunEncoder): Embed {
  const encode = createEncode(words);
  return async (texts) => {
    const vectors: Float32Array[] = [];
    for (const text of texts) {
      const [beginning] = encode(text, '', limits);
      vectors.push(beginning ? normalised((await run(beginning.input)).mean) : new Float32Array(dimensions));
    }
    return vectors;
  };
}

function normalised(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length ? vector.map((value) => value / length) : vector;
}
