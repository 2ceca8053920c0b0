import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectToActiveTab } from '../../entrypoints/sidepanel/app/edges/connection';
import { arrivalPort, type FromPage, pagePort, type RawPort } from '../../lib/model/protocol';
import { noteOpenTabs, wasOpenBefore } from '../../lib/platform';
import { settled } from './fake-panel';

/** The page's end of a port. */
interface Page {
  tab: number;
  sent: unknown[];
  says(message: FromPage): void;
  leaves(): void;
  isClosed: boolean;
}

const hello: FromPage = { type: 'hello', address: 'https://acme.zendesk.com/agent/tickets/1' };

describe('the connection to the active tab', () => {
  let pages: Page[];
  let heard: string[];
  let active: number | undefined;
  let arrivals: ((port: object) => void)[];
  const connect = () =>
    connectToActiveTab({
      connecting: () => heard.push('connecting'),
      unreachable: (why) => heard.push(why),
      message: ({ type }) => heard.push(type),
    });
  const activate = async (tabId: number): Promise<void> => {
    active = tabId;
    await fakeBrowser.tabs.onActivated.trigger({ tabId, windowId: 1 });
    await settled();
  };

  /** A tab in front of its window has loaded. */
  const updated = (tabId: number) =>
    fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'complete' }, { active: true } as never);
  const activated = (tabId: number) => fakeBrowser.tabs.onActivated.trigger({ tabId, windowId: 2 });

  beforeEach(() => {
    fakeBrowser.reset();
    [pages, heard, active, arrivals] = [[], [], 7, []];
    vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation(((
      told: (port: object) => void,
    ) => arrivals.push(told)) as never);
    vi.stubGlobal('location', { search: '' });
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () =>
      active === undefined ? [] : [{ id: active } as never],
    );
    fakeBrowser.tabs.connect = ((tab: number, { name }: { name: string }) => {
      expect(name).toBe(pagePort);
      const { page, port } = portTo(tab);
      pages.push(page);
      return port;
    }) as never;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('is with the tab that is active when the panel opens', async () => {
    const { send } = connect();
    send({ type: 'pick', what: 'agent' });
    await settled();
    pages[0]!.says(hello);
    send({ type: 'pick', what: 'customer' });
    expect(pages.map(({ tab }) => tab)).toEqual([7]);
    expect(heard).toEqual(['connecting', 'hello']);
    expect(pages[0]!.sent).toEqual([{ type: 'pick', what: 'customer' }]);
  });

  it('has its own tab load what an edit needs before the first edit, and not again', async () => {
    const load = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
    const { send } = connect();
    await settled();
    pages[0]!.says(hello);
    const asked = { conversation: '1', composer: 'composer-1', revision: 1, before: '', after: 'Hi' };
    const edit = (id: number) => ({ type: 'edit', id, edit: { ...asked, start: 0, end: 0 } }) as const;
    send(edit(1));
    await settled();
    send(edit(2));
    expect(load.mock.calls.map(([{ target }]) => target)).toEqual([{ tabId: 7, frameIds: [0] }]);
    expect(pages[0]!.sent).toEqual([{ type: 'edit-waits', waits: true }, edit(1), edit(2)]);
  });

  it('follows the agent from tab to tab, and no longer hears the one that was left', async () => {
    connect();
    await settled();
    await activate(8);
    expect(pages.map(({ tab, isClosed }) => [tab, isClosed])).toEqual([
      [7, true],
      [8, false],
    ]);
    pages[0]!.says(hello);
    pages[0]!.leaves();
    pages[1]!.says(hello);
    expect(heard).toEqual(['connecting', 'connecting', 'hello']);
  });

  it('is made once where the agent goes on before the browser has answered', async () => {
    connect();
    active = 8;
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
    await settled();
    expect(pages.map(({ tab }) => tab)).toEqual([8]);
  });

  const updates = async (tabId: number, status: 'loading' | 'complete'): Promise<void> => {
    await fakeBrowser.tabs.onUpdated.trigger(tabId, { status }, { active: true } as never);
    await settled();
  };
  const arrives = async (tabId: number, name = arrivalPort) => {
    const { page, port } = portTo(tabId);
    for (const told of arrivals) told({ ...port, name, sender: { tab: { id: tabId } } });
    await settled();
    return page;
  };

  it('is made anew where the page was loaded anew', async () => {
    connect();
    await settled();
    pages[0]!.leaves();
    await updates(7, 'loading');
    await updates(9, 'complete');
    expect(pages).toHaveLength(1);
    await updates(7, 'complete');
    expect(pages).toHaveLength(2);
  });

  it('is made as soon as the page’s script is there, though the page never ends loading', async () => {
    connect();
    await settled();
    pages[0]!.leaves();
    await updates(7, 'loading');
    expect((await arrives(9)).isClosed).toBe(true);
    expect(pages).toHaveLength(1);
    expect((await arrives(7)).isClosed).toBe(true);
    expect(pages.map(({ tab }) => tab)).toEqual([7, 7]);
    expect((await arrives(7, 'another')).isClosed).toBe(false);
    expect(pages).toHaveLength(2);
  });

  it('says that a tab which was open before this version has to be loaded anew, until it was', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValueOnce([{ id: 7 }, { id: 9 }] as never);
    await noteOpenTabs();
    const { reload } = connect();
    const reloaded = vi.fn();
    fakeBrowser.tabs.reload = reloaded as never;
    await settled();
    pages[0]!.leaves();
    expect(heard).toEqual(['connecting', 'stale']);
    reload();
    expect(reloaded).toHaveBeenCalledWith(7);
    await updates(7, 'loading');
    await updates(7, 'complete');
    pages[1]!.leaves();
    expect(heard.slice(2)).toEqual(['connecting', 'no-access']);
    await activate(9);
    pages[2]!.says(hello);
    pages[2]!.leaves();
    expect(heard.slice(4)).toEqual(['connecting', 'hello', 'no-access']);
    await settled();
    expect(await wasOpenBefore(9)).toBe(false);
  });

  it('says that nobody answers where there is no tab, or its page goes away', async () => {
    connect();
    await settled();
    pages[0]!.leaves();
    active = undefined;
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 9, windowId: 1 });
    await settled();
    expect(heard).toEqual(['connecting', 'no-access', 'connecting', 'no-access']);
  });

  it.each([
    ['the page goes on to another address by itself', () => updated(7)],
    ['a page loads in another window', () => updated(12)],
    ['another tab comes to the front in another window', () => activated(12)],
  ])('stays, and forgets nothing, where %s', async (_, happens) => {
    connect();
    await settled();
    pages[0]!.says(hello);
    await happens();
    await settled();
    expect(pages).toHaveLength(1);
    expect(pages[0]!.isClosed).toBe(false);
    expect(heard).toEqual(['connecting', 'hello']);
  });

  it('asks the page where it is once it has gone on by itself, and no other page', async () => {
    connect();
    await settled();
    await updated(12);
    expect(pages[0]!.sent).toEqual([]);
    await updated(7);
    expect(pages[0]!.sent).toEqual([{ type: 'where' }]);
  });

  it('is with the tab that the panel’s own address names, whichever is active', async () => {
    vi.stubGlobal('location', { search: '?tab=42' });
    connect();
    await settled();
    expect(pages.map(({ tab }) => tab)).toEqual([42]);
  });
});

function portTo(tab: number): { page: Page; port: RawPort } {
  const listeners: ((message: unknown) => void)[] = [];
  const closed: (() => void)[] = [];
  const page: Page = {
    tab,
    sent: [],
    says: (message) => {
      for (const listener of listeners) listener(message);
    },
    leaves: () => {
      for (const listener of closed) listener();
    },
    isClosed: false,
  };
  const port: RawPort = {
    postMessage: (message) => page.sent.push(message),
    disconnect: () => {
      page.isClosed = true;
    },
    onMessage: { addListener: (listener) => listeners.push(listener) },
    onDisconnect: { addListener: (listener) => closed.push(listener) },
  };
  return { page, port };
}
