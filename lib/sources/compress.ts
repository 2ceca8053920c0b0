import { maxSize } from '../packs/gate/limits';
import { base64OfBytes, bytesOfBase64 } from '../text/base64';
import { boundedBytes } from './bounded-bytes';

/** Packs are stored as gzip in base64: a pack of 10,000 rules fits the storage quota many times over. */
export async function compress(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return base64OfBytes(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** @throws Error for what `compress` did not make, and for more than a pack may have */
export async function decompress(data: string): Promise<string> {
  const stream = new Blob([bytesOfBase64(data)]).stream().pipeThrough(new DecompressionStream('gzip'));
  // A text is at most three bytes for each of its UTF-16 code units.
  const bytes = await boundedBytes(stream, 3 * maxSize);
  if (!bytes) throw new RangeError('a packed file is larger than any pack may be');
  return new TextDecoder().decode(bytes);
}
