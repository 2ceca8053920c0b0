import { createMeaning, type Meaning, type MeaningFiles } from '../meaning';
import type { ToWorker, WorkerPort } from './worker-protocol';

/**
 * What was loaded lies in the runtime's own memory by now: the files' bytes, which it holds on to, are given back at once
 * and not when somebody looks for garbage.
 */
function letGo({ model, wasm, tokenizer }: MeaningFiles): void {
  const buffers = [model.buffer, wasm.buffer, tokenizer.buffer];
  structuredClone(buffers, { transfer: buffers });
}

/** Serves one page: loads what it is handed, then answers one question at a time, in their order. */
export function serveWorker(port: WorkerPort, load = createMeaning): void {
  let meaning: Meaning | undefined;
  const asked = new Map<number, AbortController>();
  let before: Promise<void> = Promise.resolve();

  const answer = async (message: Extract<ToWorker, { type: 'read' | 'embed' }>): Promise<void> => {
    const { id } = message;
    try {
      const signal = asked.get(id)!.signal;
      signal.throwIfAborted();
      if (!meaning) throw new Error('No model is loaded.');
      if (message.type === 'read')
        port.postMessage({ type: 'read', id, scores: await meaning.reader.read(message.items, signal) });
      else port.postMessage({ type: 'embedded', id, vector: (await meaning.embed([message.text]))[0]! });
    } catch (error) {
      port.postMessage({ type: 'failed', id, why: String(error) });
    } finally {
      asked.delete(id);
    }
  };

  port.onmessage = ({ data: message }) => {
    switch (message.type) {
      case 'load':
        load(message.files).then(
          (loaded) => {
            meaning = loaded;
            letGo(message.files);
            port.postMessage({ type: 'ready' });
          },
          (error: unknown) => port.postMessage({ type: 'refused', why: String(error) }),
        );
        break;
      case 'abort':
        asked.get(message.id)?.abort(new Error('It is not wanted any more.'));
        break;
      default:
        asked.set(message.id, new AbortController());
        before = before.then(() => answer(message));
    }
  };
  port.postMessage({ type: 'listening' });
}
