import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from './find-browser';
import { Target } from './target';

export interface Launched {
  context: BrowserContext;
  /** The browser's own debugging session. */
  cdp: CDPSession;
  extensionId: string;
  /** Clicks the toolbar button in the given tab's window and attaches to the real side panel. */
  openPanel(page: Page): Promise<Target>;
  close(): Promise<void>;
}

interface Options {
  headless?: boolean;
  args?: string[];
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
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // Before the worker has said so, a click on its button opens nothing.
  await worker.evaluate(`new Promise((ready) => {
    const look = async () =>
      (await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick ? ready() : setTimeout(look, 20);
    look();
  })`);
  const extensionId = new URL(worker.url()).host;
  const cdp = await context.browser()!.newBrowserCDPSession();
  return {
    context,
    cdp,
    extensionId,
    openPanel: async (page) => {
      await page.bringToFront();
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find((info) => info.url === page.url());
      if (!tab) throw new Error(`no tab shows ${page.url()}`);
      const panel = Target.attach(
        cdp,
        (info) =>
          info.type === 'page' && info.url.startsWith(`chrome-extension://${extensionId}/sidepanel.html`),
      );
      await cdp.send(
        'Extensions.triggerAction' as 'Target.activateTarget',
        { id: extensionId, targetId: tab.targetId } as never,
      );
      return panel;
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
