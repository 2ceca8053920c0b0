/** The encoder as the reader sees it: one sequence in, its outputs out. Where it runs is for whoever hands it in. */

/** One sequence of word pieces; all three arrays are of one length. */
export interface EncoderInput {
  ids: readonly number[];
  /** 0 on the text and the marks around it, 1 on what stands beside it. */
  types: readonly number[];
  /** 1 on the text's own pieces alone. */
  segment: readonly number[];
}

/** Chances of 0–1, in the order of the card's labels. */
export interface EncoderOutput {
  /** One row for each piece of the sequence, one column for each of the card's `spans`. */
  span: Float32Array;
  /** One for each of the card's `texts`. */
  text: Float32Array;
  /** No, partly, yes: together 1. Absent where the model has no such output. */
  answered?: Float32Array | undefined;
  /** The text's vector, of any length but 0. */
  mean: Float32Array;
}

/** @throws where the encoder cannot run */
export type RunEncoder = (input: EncoderInput) => Promise<EncoderOutput>;
