/**
 * The vectors of the background as one small file, so that nobody waits for a thousand sentences to be read: a line that
 * says what they are of, then each value in one byte. All vectors are of length 1, so that only directions are kept. The file
 * belongs to one model and one text, and is no good for another.
 */
import { fnv1a } from '../../model/fnv1a';

const mark = 'EKB1';
const lineEnd = 0x0a;
const maxHead = 256;

interface Head {
  /** Of the model. */
  version: string;
  /** Of the sentences. */
  text: string;
  count: number;
  dimensions: number;
}

const hashOf = (sentences: readonly string[]): string => fnv1a(sentences.join('\n')).toString(16);

/** @param vectors of the sentences, in their order, of length 1, by the model of this version */
export function writeBackground(
  version: string,
  sentences: readonly string[],
  vectors: readonly Float32Array[],
): Uint8Array<ArrayBuffer> {
  const dimensions = vectors[0]?.length ?? 0;
  const head: Head = { version, text: hashOf(sentences), count: vectors.length, dimensions };
  const line = Uint8Array.from(`${mark}${JSON.stringify(head)}\n`, (letter) => letter.charCodeAt(0));
  const bytes = new Uint8Array(line.length + vectors.length * dimensions);
  bytes.set(line);
  const values = new Int8Array(bytes.buffer, line.length);
  vectors.forEach((vector, n) => {
    const most = vector.reduce((max, value) => Math.max(max, Math.abs(value)), 0) || 1;
    values.set(
      vector.map((value) => Math.round((127 * value) / most)),
      n * dimensions,
    );
  });
  return bytes;
}

/**
 * @param sentences whose vectors are wanted
 * @returns the vectors, of length 1; undefined where the file is of another model or other sentences, or is no such file
 */
export function readBackground(
  bytes: Uint8Array<ArrayBuffer>,
  version: string,
  sentences: readonly string[],
): Float32Array[] | undefined {
  const start = bytes.indexOf(lineEnd) + 1;
  const head = headOf(bytes.subarray(0, Math.min(start, maxHead)));
  if (head?.version !== version || head.text !== hashOf(sentences)) return undefined;
  const { count, dimensions } = head;
  if (count !== sentences.length || bytes.length !== start + count * dimensions) return undefined;
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + start);
  return Array.from({ length: count }, (_, n) =>
    normalised(Float32Array.from(values.subarray(n * dimensions, (n + 1) * dimensions))),
  );
}

function normalised(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length ? vector.map((value) => value / length) : vector;
}

function headOf(line: Uint8Array): Head | undefined {
  const text = String.fromCharCode(...line);
  if (!text.startsWith(mark)) return undefined;
  try {
    return JSON.parse(text.slice(mark.length)) as Head;
  } catch {
    return undefined;
  }
}
