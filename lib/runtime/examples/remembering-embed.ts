import { setBounded } from '../../model/set-bounded';
import type { Embed } from '../../readers/meaning/embed';

/** About a megabyte and a half. */
const maxKnown = 1_000;

/** The same vectors, each made once: when a rule changes, the sentences in view are not read anew. */
export function rememberingEmbed(embed: Embed): Embed {
  const known = new Map<string, Float32Array>();
  return async (texts) => {
    const vectors: Float32Array[] = [];
    for (const text of texts) {
      const vector = known.get(text) ?? (await embed([text]))[0]!;
      setBounded(known, text, vector, maxKnown);
      vectors.push(vector);
    }
    return vectors;
  };
}
