import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMeaning, type Meaning } from './meaning';

/** The sources of this file and the bundle of the command line lie equally deep. */
export const shippedFolder = fileURLToPath(new URL('../../rules/learned', import.meta.url));

const runtime = 'onnxruntime-web/ort-wasm-simd-threaded.wasm';

/**
 * The encoder in this process, from files: for the command line, the accuracy run and tests.
 *
 * @param folder that holds `meaning.onnx`, `meaning.tokenizer.json` and `meaning.json`; by default the one that ships
 * @throws Error where one of them is missing or is not what it should be
 */
export async function meaningFromDisk(folder: string = shippedFolder): Promise<Meaning> {
  const [model, wasm, tokenizer, card] = await Promise.all([
    readFile(join(folder, 'meaning.onnx')),
    readFile(createRequire(import.meta.url).resolve(runtime)),
    readFile(join(folder, 'meaning.tokenizer.json')),
    readFile(join(folder, 'meaning.json'), 'utf8').then(JSON.parse),
  ]);
  return createMeaning({ model, wasm, card, tokenizer });
}
