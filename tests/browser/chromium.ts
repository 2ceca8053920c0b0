import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from './find-browser';
import { Target } from './target';

export interface Launched {
  context: BrowserContext;
  /** The browser's own debugging session. */
  cdp: CDPSession;
  extensionId: string;
  /** Clicks the toolbar button in the given tab's window and attaches to the real side panel. */
  openPanel(page: Page): Promise<Target>;
  /** The same for the one tab that shows this address, in whichever window: it has to be the active one there. */
  openPanelAt(address: string): Promise<Target>;
  /** Attaches to the extension's worker, once it can open a panel: a stopped one, or an earlier version's, is another. */
  attachToWorker(): Promise<Target>;
  close(): Promise<void>;
}

interface Options {
  headless?: boolean;
  args?: string[];
}

/** Source for the worker, which knows nothing of panels before its own script has run. */
const opensPanels =
  'globalThis.chrome?.sidePanel ? chrome.sidePanel.getPanelBehavior().then((one) => one.openPanelOnActionClick) : false';

/**
 * Resolves once a click on the extension's button opens a panel. The worker is asked again and again: what waits within
 * one whose script has not run yet may never be woken.
 */
async function panelsOpen(worker: { evaluate(source: string): Promise<unknown> }): Promise<void> {
  while (!(await worker.evaluate(opensPanels)));
}

/** Starts a real Chromium with the extension and a fresh profile. */
export async function launch(
  extension: string,
  { headless = true, args = [] }: Options = {},
): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses to sandbox for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  // A test may bring another extension along.
  const isOwn = (worker: Worker): boolean => worker.url().endsWith('/background.js');
  const worker = context.serviceWorkers().find(isOwn) ?? (await context.waitForEvent('serviceworker', isOwn));
  await panelsOpen(worker);
  const extensionId = new URL(worker.url()).host;
  const cdp = await context.browser()!.newBrowserCDPSession();
  const known = new Set<string>();
  /** One that nobody attached to before. */
  const attach = async (type: string, path: string): Promise<Target> => {
    const target = await Target.attach(
      cdp,
      (info) =>
        info.type === type &&
        info.url.startsWith(`chrome-extension://${extensionId}/${path}`) &&
        !known.has(info.targetId),
    );
    known.add(target.info.targetId);
    return target;
  };
  const openPanelAt = async (address: string): Promise<Target> => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((info) => info.url === address);
    if (!tab) throw new Error(`no tab shows ${address}`);
    const panel = attach('page', 'sidepanel.html');
    await cdp.send(
      'Extensions.triggerAction' as 'Target.activateTarget',
      { id: extensionId, targetId: tab.targetId } as never,
    );
    return panel;
  };
  return {
    context,
    cdp,
    extensionId,
    openPanel: async (page) => {
      await page.bringToFront();
      return openPanelAt(page.url());
    },
    openPanelAt,
    attachToWorker: async () => {
      const own = await attach('service_worker', 'background.js');
      await panelsOpen(own);
      return own;
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
