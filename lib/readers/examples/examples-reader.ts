/** Rules by example as a reader: each sentence's vector, held against the classifier of every rule of its side. */
import { fnv1a } from '../../model/fnv1a';
import type { Embed } from '../meaning/embed';
import { emptyScore, type Score, type ScoredSpan, type Side, type SlowReader } from '../reader';
import { certaintyOf } from './certainty';
import { idOfLabel } from './example-label';
import type { Classifier } from './fit';

export interface ExamplesParts extends Pick<SlowReader, 'ready' | 'open'> {
  /** Of the encoder: another one gives other vectors. */
  version: string;
  embed: Embed;
  /** By the label of the rule (`exampleLabel`). */
  classifiers: ReadonlyMap<string, Classifier>;
}

const sides: readonly Side[] = ['customer', 'agent'];

export function createExamplesReader({ version, embed, classifiers, ...life }: ExamplesParts): SlowReader {
  const labels = [...classifiers.keys()].sort();
  const isOf = (side: Side) => (label: string) => idOfLabel(label)?.startsWith(`${side}/`) ?? false;
  return {
    ...life,
    name: 'examples',
    version: `${version}-${fnv1a(labels.join('\n')).toString(16)}`,
    language: 'en',
    reads: sides
      .filter((side) => labels.some(isOf(side)))
      .map((side) => ({ side, unit: 'sentence', context: 'none' })),
    read: async (items, signal) => {
      const scores: Score[] = [];
      for (const { side, text } of items) {
        signal.throwIfAborted();
        const span = withoutBlanks(text);
        if (!span) {
          scores.push(emptyScore);
          continue;
        }
        const [vector] = await embed([text.slice(span.start, span.end)]);
        const spans = labels.filter(isOf(side)).flatMap((label): ScoredSpan[] => {
          const certainty = vector && certaintyOf(classifiers.get(label)!, vector);
          return certainty === undefined ? [] : [{ label, certainty, ...span }];
        });
        scores.push(spans.length ? { spans, chances: {} } : emptyScore);
      }
      return scores;
    },
  };
}

/** Where the sentence stands without the blanks around it; undefined where there is nothing else. */
function withoutBlanks(text: string): { start: number; end: number } | undefined {
  const start = text.search(/\S/);
  return start < 0 ? undefined : { start, end: text.trimEnd().length };
}
