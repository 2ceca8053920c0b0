import { describe, expect, it } from 'vitest';
import { ownFiles } from '../../lib/runtime/own-files';
import { smallCard as card } from '../readers/meaning/card';

describe('the encoder’s files', () => {
  it('are asked for at the page’s own address, each once', async () => {
    const asked: string[] = [];
    const files = await ownFiles(card, (async (address: string) => {
      asked.push(address);
      return new Response(address);
    }) as typeof fetch);
    expect(asked.sort()).toEqual([
      '/meaning/meaning.onnx',
      '/meaning/meaning.tokenizer.json',
      '/meaning/ort-wasm-simd-threaded.wasm',
    ]);
    expect(files.card).toBe(card);
    for (const [bytes, name] of [
      [files.model, 'meaning.onnx'],
      [files.tokenizer, 'meaning.tokenizer.json'],
      [files.wasm, 'ort-wasm-simd-threaded.wasm'],
    ] as const)
      expect(new TextDecoder().decode(bytes)).toBe(`/meaning/${name}`);
    expect(files.glue).toBe('/meaning/ort-wasm-simd-threaded.mjs');
  });

  it('one that is missing is named', async () => {
    const get = (async () => new Response('', { status: 404 })) as typeof fetch;
    await expect(ownFiles(card, get)).rejects.toThrow(/meaning.*404|ort-wasm.*404/);
  });
});
