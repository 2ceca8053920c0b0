import { type MeaningCard, readCard } from '../readers/meaning/card';
import { createEmbed, type Embed } from '../readers/meaning/embed';
import type { RunEncoder } from '../readers/meaning/encoder';
import { createMeaningReader } from '../readers/meaning/meaning-reader';
import { createWordPieces } from '../readers/meaning/word-pieces';
import type { SlowReader } from '../readers/reader';
import { createOnnxEncoder, type EncoderFiles } from './onnx-encoder';

/** The encoder, ready: one model for the reader and for rules by example. */
export interface Meaning {
  card: MeaningCard;
  reader: SlowReader;
  embed: Embed;
  /** The encoder itself, for whoever measures it. */
  run: RunEncoder;
}

export interface MeaningFiles extends EncoderFiles {
  /** `meaning.json`, parsed. */
  card: unknown;
  /** `meaning.tokenizer.json`, as it is: whoever loads it reads it, so that no page has to. */
  tokenizer: Uint8Array<ArrayBuffer>;
}

/** @throws Error where one of the files is not what it should be, or WebAssembly cannot run */
export async function createMeaning({ card: file, tokenizer, ...encoder }: MeaningFiles): Promise<Meaning> {
  const card = readCard(file);
  const words = createWordPieces(JSON.parse(new TextDecoder().decode(tokenizer)), card.standIns);
  const run = await createOnnxEncoder(encoder);
  return { card, reader: createMeaningReader(card, words, run), embed: createEmbed(card, words, run), run };
}
