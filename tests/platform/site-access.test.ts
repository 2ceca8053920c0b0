import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { renewSiteAccess, requestSiteAccess, revokeSiteAccess, wasOpenBefore } from '../../lib/platform';

interface Registration {
  id: string;
  matches: string[];
  js?: string[];
}

/** What stands with the browser, and what the agent granted. */
let registered: Registration[];
let granted: string[];

const sites = (): string[] => registered.flatMap(({ matches }) => matches);

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  granted = [];
  const { scripting, permissions, runtime, tabs } = browser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async (filter?: { ids: string[] }) =>
    registered.filter(({ id }) => filter?.ids.includes(id) ?? true)) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async (scripts: Registration[]) => {
    for (const { id } of scripts)
      if (registered.some((one) => one.id === id)) throw new Error(`Duplicate script ID '${id}'`);
    registered.push(...scripts);
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async ({ ids }: { ids: string[] }) => {
    registered = registered.filter(({ id }) => !ids.includes(id));
  }) as never);
  vi.spyOn(permissions, 'getAll').mockImplementation((async () => ({ origins: granted })) as never);
  vi.spyOn(permissions, 'request').mockImplementation((async ({ origins }: { origins: string[] }) => {
    granted.push(...origins);
    return true;
  }) as never);
  vi.spyOn(permissions, 'remove').mockImplementation((async ({ origins }: { origins: string[] }) => {
    granted = granted.filter((one) => !origins.includes(one));
    return true;
  }) as never);
  vi.spyOn(runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: ['https://*.zendesk.com/*', 'https://app.crisp.chat/*'] }],
  } as never);
  vi.spyOn(tabs, 'query').mockImplementation((async () => []) as never);
});

/** As the version before left it: other file names, another id. */
const byEarlierVersion = (host: string): Registration => ({
  id: `desk https://${host}`,
  matches: [`https://${host}/*`],
  js: ['content-scripts/reader.js', 'content-scripts/desk.js'],
});

describe('sites that the agent allowed, after an update', () => {
  it('are read by the scripts of this version, and by no other', async () => {
    granted = ['https://help.example.com/*', 'https://other.example.com/*'];
    // The browser kept one registration and forgot the other.
    registered = [byEarlierVersion('help.example.com')];
    await renewSiteAccess([]);
    expect(sites()).toEqual(granted);
    for (const { js } of registered)
      expect(js).toEqual(['content-scripts/inference.js', 'content-scripts/page.js']);
  });

  it('are no longer read where the permission is gone', async () => {
    registered = [byEarlierVersion('help.example.com')];
    await renewSiteAccess([]);
    expect(registered).toEqual([]);
  });

  it('are neither the manifest’s own, nor every site there is, nor where a pack is fetched from', async () => {
    granted = [
      'https://*.zendesk.com/*',
      'https://app.crisp.chat/*',
      'https://*/*',
      'https://packs.example.com/*',
      'https://both.example.com/*',
    ];
    registered = [byEarlierVersion('both.example.com')];
    await renewSiteAccess(['https://packs.example.com:8443/shop.json', 'https://both.example.com/shop.json']);
    expect(sites()).toEqual(['https://both.example.com/*']);
  });

  it('are registered anew twice without harm, and taken back whatever port they were asked with', async () => {
    await requestSiteAccess('https://help.example.com:8443');
    await renewSiteAccess([]);
    await renewSiteAccess([]);
    await requestSiteAccess('https://help.example.com');
    expect(sites()).toEqual(['https://help.example.com/*']);
    await revokeSiteAccess('https://help.example.com:8443');
    expect(registered).toEqual([]);
    expect(granted).toEqual([]);
  });
});

it('reads the open pages of allowed sites at once, but for one that is just being left', async () => {
  granted = ['https://help.example.com/*'];
  const asked: unknown[] = [];
  vi.spyOn(browser.tabs, 'query').mockImplementation((async (what: unknown) => {
    asked.push(what);
    return [{ id: 7 }, { id: 8 }];
  }) as never);
  const given: number[] = [];
  const give = (async ({ target }: { target: { tabId: number } }) => {
    if (target.tabId === 7) throw new Error('No tab with id: 7');
    given.push(target.tabId);
  }) as never;
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(give);
  vi.spyOn(browser.scripting, 'insertCSS').mockImplementation(give);
  await renewSiteAccess([]);
  expect(asked).toEqual([{ url: granted, discarded: false }]);
  expect(given).toEqual([8, 8]);
});

it('the background notes which tabs are open at an installation or update, and not when the browser was updated', async () => {
  vi.stubGlobal('addEventListener', () => {});
  vi.spyOn(browser.sidePanel, 'setPanelBehavior').mockResolvedValue(undefined);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' } as never);
  expect(await wasOpenBefore(7)).toBe(false);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
  await vi.waitFor(async () => expect(await wasOpenBefore(7)).toBe(true));
});

it('the background renews them when the extension was installed or updated', async () => {
  // What a worker has and Node has not.
  vi.stubGlobal('addEventListener', () => {});
  vi.spyOn(browser.sidePanel, 'setPanelBehavior').mockResolvedValue(undefined);
  granted = ['https://help.example.com/*'];
  background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
  await vi.waitFor(() => expect(sites()).toEqual(granted));
});
