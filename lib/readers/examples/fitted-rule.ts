import * as v from 'valibot';
import { base64OfBytes, bytesOfBase64 } from '../../text/base64';
import type { Classifier } from './fit';
import type { ExampleProof } from './proof';

/** What comes of a rule's sentences: the classifier that finds the like of them, and how it proved itself. */
export interface FittedRule {
  classifier: Classifier;
  proof: ExampleProof;
}

const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.finite());

const proofSchema = v.object({
  found: v.array(position),
  apart: v.array(
    v.object({
      like: position,
      nearest: v.exactOptional(v.object({ list: v.picklist(['like', 'unlike']), at: position })),
    }),
  ),
  firing: v.array(v.object({ unlike: position, like: position })),
  holds: v.boolean(),
});

const storedSchema = v.object({
  /** Numbers of four bytes, in base64. */
  weights: v.string(),
  offset: share,
  threshold: share,
  proof: proofSchema,
});

/** As plain data, to be kept. */
export type StoredFit = v.InferOutput<typeof storedSchema>;

export const storedFit = ({ classifier: { weights, offset, threshold }, proof }: FittedRule): StoredFit => ({
  weights: base64OfBytes(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength)),
  offset,
  threshold,
  proof: v.parse(proofSchema, proof),
});

/** @returns undefined for what is no such data; it is then made anew */
export function readFit(value: unknown, dimensions: number): FittedRule | undefined {
  const read = v.safeParse(storedSchema, value);
  if (!read.success) return undefined;
  const { weights: packed, offset, threshold, proof } = read.output;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = bytesOfBase64(packed);
  } catch {
    return undefined;
  }
  if (bytes.length !== 4 * dimensions) return undefined;
  return { classifier: { weights: new Float32Array(bytes.buffer), offset, threshold }, proof };
}
