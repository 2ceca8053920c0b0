import { compress } from '../../lib/sources/compress';
import { readFile } from '../../lib/sources/read-pack';
import { keepPack } from '../../lib/sources/store';

/** The text of a small pack that holds. */
export const packText = (id: string, version = '1.0.0', more: object = {}): string =>
  JSON.stringify({
    format: 1,
    id,
    name: `Pack ${id}`,
    version,
    language: 'en',
    author: 'A',
    licence: 'CC0-1.0',
    rules: [],
    ...more,
  });

/** Keeps it as an import does. */
export async function keepText(text: string): Promise<void> {
  const read = readFile(text);
  if (read.kind !== 'pack') throw new Error('it should hold');
  await keepPack(read.pack, text, { source: 'file', origin: 'a file' });
}

/** A stored pack, as today's version writes it. */
export const storedEntry = async (id: string, text: string, more: object = {}) => ({
  id,
  name: `Pack ${id}`,
  version: '1.1.0',
  rules: 0,
  source: 'file',
  origin: 'a file',
  addedAt: '2026-11-26T10:00:00.000Z',
  data: await compress(text),
  history: [],
  ...more,
});
