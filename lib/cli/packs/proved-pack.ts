import { type Loaded, loadPack } from './load-pack';
import { proveLoaded } from './prove-pack';

/** The gate of the command line: a pack that was read and has proved itself, or every problem of it. */
export async function provedPack(path: string): Promise<Loaded> {
  const loaded = loadPack(path);
  if (!loaded.ok) return loaded;
  const problems = await proveLoaded(loaded.pack);
  return problems.length ? { ok: false, problems } : loaded;
}
