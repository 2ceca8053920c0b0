import type { MeaningCard } from '../readers/meaning/card';
import type { MeaningFiles } from './meaning';

/** Where the build puts the encoder's files; `wxt.config.ts` does so. */
export const folder = '/meaning';

/**
 * The encoder's files, out of the extension's own package: an address without a host, so that nothing else can be asked.
 * @throws Error where one of them is missing
 */
export async function ownFiles(card: MeaningCard, get: typeof fetch = fetch): Promise<MeaningFiles> {
  const bytesOf = async (name: string) => {
    const response = await get(`${folder}/${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const [model, wasm, tokenizer] = await Promise.all([
    bytesOf('meaning.onnx'),
    bytesOf('ort-wasm-simd-threaded.wasm'),
    bytesOf('meaning.tokenizer.json'),
  ]);
  return { card, model, wasm, tokenizer, glue: `${folder}/ort-wasm-simd-threaded.mjs` };
}

/** The vectors of the background for rules by example; undefined in a build without them. */
export async function ownBackground(get: typeof fetch = fetch): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const response = await get(`${folder}/background.bin`).catch(() => undefined);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}
