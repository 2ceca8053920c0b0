import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderItem, Score } from '../../lib/readers/reader';
import type { Meaning } from '../../lib/runtime/meaning';
import { createMeaningClient } from '../../lib/runtime/worker/worker-client';
import { smallCard as card } from '../readers/meaning/card';
import { type FakeWorker, fakeWorker, files } from './fake-worker';

const item = (text: string): ReaderItem => ({ side: 'agent', unit: 'sentence', text, context: '' });
const scoreOf = (text: string): Score => ({ spans: [], chances: { [text]: 1 } });
const never = new AbortController().signal;

/** Reads at once, but what begins with “slow”: that waits until the test lets it go. */
function readsAtOnce() {
  const waiting: (() => void)[] = [];
  const read = async (items: readonly ReaderItem[]): Promise<Score[]> => {
    if (items[0]!.text.startsWith('slow')) await new Promise<void>((resolve) => waiting.push(resolve));
    if (items[0]!.text === 'broken') throw new Error('It cannot be read.');
    return items.map(({ text }) => scoreOf(text));
  };
  const meaning = {
    card,
    reader: { read },
    embed: async (texts: readonly string[]) => texts.map(({ length }) => Float32Array.of(length)),
  } as unknown as Meaning;
  return { load: async () => meaning, go: () => waiting.splice(0).forEach((resolve) => void resolve()) };
}

describe('the encoder in a worker', () => {
  let workers: FakeWorker[];
  let gone: number;
  const client = (load: Parameters<typeof fakeWorker>[0] = readsAtOnce().load) => {
    workers = [];
    gone = 0;
    return createMeaningClient({
      card,
      files,
      spawn: () => {
        workers.push(fakeWorker(load));
        return workers.at(-1)!;
      },
    });
  };
  const opened = (load?: Parameters<typeof fakeWorker>[0]) => {
    const made = client(load);
    const close = made.reader.open(() => {
      gone++;
    });
    return { ...made, close };
  };

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is the reader that the card describes', () => {
    expect(client().reader).toMatchObject({ name: 'meaning', version: card.version, language: 'en' });
  });

  it('is made when it is opened, handed its files once, and answers', async () => {
    const { reader, embed } = opened();
    expect(await reader.read([item('One.')], never)).toEqual([scoreOf('One.')]);
    expect(await reader.read([item('Two.')], never)).toEqual([scoreOf('Two.')]);
    expect(await embed(['abc', 'a'])).toEqual([Float32Array.of(3), Float32Array.of(1)]);
    expect(workers).toHaveLength(1);
    expect(workers[0]!.told.map(({ type }) => type)).toEqual(['load', 'read', 'read', 'embed', 'embed']);
  });

  it('nobody opened is not made; who asks waits until somebody does', async () => {
    const { reader } = client();
    const reading = reader.read([item('One.')], never);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers).toEqual([]);
    reader.open(() => {});
    expect(await reading).toEqual([scoreOf('One.')]);
  });

  it('is given back when the last one closes it, and made anew when it is opened again', async () => {
    const { reader, close } = opened();
    const closeOther = reader.open(() => {});
    await reader.ready();
    close();
    expect(workers[0]!.isTerminated).toBe(false);
    closeOther();
    expect(workers[0]!.isTerminated).toBe(true);
    closeOther();
    reader.open(() => {});
    expect(await reader.read([item('One.')], never)).toEqual([scoreOf('One.')]);
    expect(workers).toHaveLength(2);
    expect(gone).toBe(0);
  });

  it('what is open when it is given back is rejected', async () => {
    const { load } = readsAtOnce();
    const { reader, close } = opened(load);
    await reader.ready();
    const reading = reader.read([item('slow')], never);
    await vi.advanceTimersByTimeAsync(0);
    close();
    await expect(reading).rejects.toThrow('given back');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('answers in order, and leaves out what is not wanted any more', async () => {
    const { load, go } = readsAtOnce();
    const { reader } = opened(load);
    const abort = new AbortController();
    const first = reader.read([item('slow')], never);
    const second = reader.read([item('Two.')], abort.signal);
    const third = reader.read([item('Three.')], never);
    await vi.advanceTimersByTimeAsync(0);
    abort.abort();
    const said = expect(second).rejects.toThrow('not wanted');
    await vi.advanceTimersByTimeAsync(0);
    go();
    await said;
    expect(await Promise.all([first, third])).toEqual([[scoreOf('slow')], [scoreOf('Three.')]]);
    await expect(reader.read([item('Four.')], AbortSignal.abort(new Error('never wanted')))).rejects.toThrow(
      'never wanted',
    );
  });

  it('what cannot be read is one failure, and no death', async () => {
    const { reader } = opened();
    await expect(reader.read([item('broken')], never)).rejects.toThrow('cannot be read');
    expect(await reader.read([item('One.')], never)).toEqual([scoreOf('One.')]);
    expect(workers).toHaveLength(1);
  });

  it('that breaks is made anew at once; what was open is rejected', async () => {
    const { load } = readsAtOnce();
    const { reader } = opened(load);
    await reader.ready();
    const reading = reader.read([item('slow')], never);
    await vi.advanceTimersByTimeAsync(0);
    workers[0]!.crash();
    await expect(reading).rejects.toThrow('It broke.');
    expect(workers[0]!.isTerminated).toBe(true);
    expect(workers).toHaveLength(2);
    expect(await reader.read([item('One.')], never)).toEqual([scoreOf('One.')]);
  });

  it('that dies three times is gone for good, and says so once', async () => {
    const { reader } = opened();
    for (const n of [1, 2, 3]) {
      await reader.ready();
      expect(workers).toHaveLength(n);
      workers.at(-1)!.crash();
    }
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers).toHaveLength(3);
    expect(gone).toBe(1);
    await expect(reader.ready()).rejects.toThrow('It broke.');
    await expect(reader.read([item('One.')], never)).rejects.toThrow('It broke.');
    const late = vi.fn();
    reader.open(late);
    expect(late).toHaveBeenCalledOnce();
  });

  it('that ends without a word has died when it is silent for too long', async () => {
    const { reader } = opened();
    await reader.ready();
    workers[0]!.vanish();
    const reading = expect(reader.read([item('One.')], never)).rejects.toThrow('silent');
    await vi.advanceTimersByTimeAsync(10_000);
    await reading;
    expect(workers).toHaveLength(2);
  });

  it('that is silent while an answer is not wanted any more has died too', async () => {
    const { reader } = opened();
    await reader.ready();
    workers[0]!.vanish();
    const abort = new AbortController();
    reader.read([item('One.')], abort.signal).catch(() => {});
    await vi.advanceTimersByTimeAsync(0);
    abort.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(workers).toHaveLength(2);
  });

  it('that never gets ready has died, and after three times is gone', async () => {
    opened(() => new Promise(() => {}));
    for (const n of [1, 2, 3]) {
      expect(workers).toHaveLength(n);
      await vi.advanceTimersByTimeAsync(30_000);
    }
    expect(gone).toBe(1);
  });

  it.each([
    ['WebAssembly is forbidden', () => Promise.reject(new Error('CompileError: blocked by policy'))],
    ['the card is none', () => Promise.reject(new Error('ValiError'))],
  ])('that cannot be made ready is not tried again: %s', async (_, load) => {
    const { reader } = opened(load);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers).toHaveLength(1);
    expect(workers[0]!.isTerminated).toBe(true);
    expect(gone).toBe(1);
    await expect(reader.ready()).rejects.toThrow();
  });

  it('where there can be none, or its files are missing, it is gone at once', async () => {
    for (const wrong of [
      {
        spawn: () => {
          throw new Error('no worker here');
        },
      },
      { files: () => Promise.reject(new Error('meaning.onnx: 404')) },
    ]) {
      const told = vi.fn();
      const { reader } = createMeaningClient({
        card,
        files,
        spawn: () => fakeWorker(readsAtOnce().load),
        ...wrong,
      });
      reader.open(told);
      await vi.advanceTimersByTimeAsync(0);
      expect(told).toHaveBeenCalledOnce();
      await expect(reader.ready()).rejects.toThrow();
    }
  });

  it('that is closed while it is made ready is given back, and nobody is told that it died', async () => {
    const { close, reader } = opened(() => new Promise(() => {}));
    reader.ready().catch(() => {});
    await vi.advanceTimersByTimeAsync(0);
    close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers).toHaveLength(1);
    expect(workers[0]!.isTerminated).toBe(true);
    expect(gone).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a question before the model is there is answered with why not', async () => {
    const worker = fakeWorker(readsAtOnce().load);
    const said: unknown[] = [];
    worker.onmessage = ({ data }) => said.push(data);
    worker.postMessage({ type: 'read', id: 7, items: [] }, []);
    await vi.advanceTimersByTimeAsync(0);
    expect(said).toContainEqual({ type: 'failed', id: 7, why: expect.stringContaining('No model') });
  });
});
