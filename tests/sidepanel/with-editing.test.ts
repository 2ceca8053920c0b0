import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadEditing } from '../../entrypoints/sidepanel/app/edges/load-editing';
import { withEditing } from '../../entrypoints/sidepanel/app/edges/with-editing';
import type { FromPage, FromPanel, TypedPort } from '../../lib/model/protocol';
import { settled } from './fake-panel';

const address = 'https://acme.zendesk.com/agent/tickets/1';
const where: FromPanel = { type: 'where' };
const waits = (waits: boolean): FromPanel => ({ type: 'edit-waits', waits });
const edit = (id: number): FromPanel => ({
  type: 'edit',
  id,
  edit: { conversation: '1', composer: 'composer-1', revision: 1, start: 0, end: 0, before: '', after: 'Hi' },
});

describe('what an edit needs', () => {
  let sent: FromPanel[];
  let heard: FromPage[];
  /** The loads under way, each to be ended by the test. */
  let loads: { resolve(result: unknown): void; reject(error: Error): void }[];
  let pageSays: (message: FromPage) => void;
  let port: TypedPort<FromPanel, FromPage>;

  beforeEach(() => {
    [sent, heard, loads] = [[], [], []];
    port = withEditing(
      {
        send: (message) => sent.push(message),
        listen: (listener) => (pageSays = listener),
        closed: () => {},
        close: () => {},
      },
      () => new Promise((resolve, reject) => loads.push({ resolve, reject })),
    );
    port.listen((message) => heard.push(message));
    pageSays({ type: 'hello', address });
  });
  afterEach(() => vi.useRealTimers());

  it('is loaded at the first edit and not before, once, and all comes in the order it was sent in', async () => {
    port.send(where);
    expect(loads).toHaveLength(0);
    for (const message of [edit(1), where, edit(2)]) port.send(message);
    await settled();
    expect(sent).toEqual([where, waits(true)]);
    loads[0]!.resolve([]);
    await settled();
    port.send(edit(3));
    expect(sent).toEqual([where, waits(true), edit(1), where, edit(2), edit(3)]);
    expect(loads).toHaveLength(1);
  });

  it('is not loaded into a page that has it', () => {
    pageSays({ type: 'hello', address, canEdit: true });
    port.send(edit(1));
    expect(loads).toHaveLength(0);
    expect(sent).toEqual([edit(1)]);
  });

  it('that could not be loaded is said, nothing but the edit is kept back, and the next edit tries again', async () => {
    port.send(edit(1));
    port.send(where);
    loads[0]!.reject(new Error('Cannot access contents of the page'));
    await settled();
    expect(heard.at(-1)).toEqual({ type: 'applied', id: 1, ok: false, why: 'not-loaded' });
    expect(sent).toEqual([waits(true), waits(false), where]);
    port.send(edit(2));
    loads[1]!.resolve([]);
    await settled();
    expect(sent.slice(3)).toEqual([waits(true), edit(2)]);
  });

  it('that does not come in time is said, and the edit is not sent any more when it comes late', async () => {
    vi.useFakeTimers();
    port.send(edit(1));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(heard.at(-1)).toEqual({ type: 'applied', id: 1, ok: false, why: 'not-loaded' });
    loads[0]!.resolve([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([waits(true), waits(false)]);
  });

  it('that the page says it lacks after all is loaded at the next edit', async () => {
    port.send(edit(1));
    loads[0]!.resolve([]);
    await settled();
    pageSays({ type: 'applied', id: 1, ok: false, why: 'not-loaded' });
    port.send(edit(2));
    expect(loads).toHaveLength(2);
  });
});

it('is loaded into the page itself and none of its frames, however long it goes on loading', async () => {
  const executeScript = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
  await loadEditing(7);
  expect(executeScript.mock.calls).toEqual([
    [
      {
        target: { tabId: 7, frameIds: [0] },
        files: ['content-scripts/editing.js'],
        injectImmediately: true,
      },
    ],
  ]);
  executeScript.mockRestore();
});
