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
  const jsonOf = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), 'utf8'));
  const [model, wasm, card, tokenizer] = await Promise.all([
    readFile(join(folder, 'meaning.onnx')),
    readFile(createRequire(import.meta.url).resolve(runtime)),
    jsonOf('meaning.json'),
    jsonOf('meaning.tokenizer.json') as Promise<object>,
  ]);
  return createMeaning({ model, wasm, card, tokenizer });
}
