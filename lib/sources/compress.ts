import { base64OfBytes, bytesOfBase64 } from '../text/base64';

/** Packs are stored as gzip in base64: a pack of 10,000 rules fits the storage quota many times over. */
export async function compress(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return base64OfBytes(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** @throws Error for what `compress` did not make */
export async function decompress(data: string): Promise<string> {
  const stream = new Blob([bytesOfBase64(data)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
