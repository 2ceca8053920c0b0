import type { Page } from 'playwright-core';
import { launch } from './chromium';
import { type Driver, type DriverPanel, saveSettings } from './driver';
import { chromiumExtension } from './extension-folders';
import { PanelWaits } from './panel-waits';
import { emptyDraft, messagesRead } from './places';
import type { Target } from './target';

/** Chromium with its real side panel. */
export async function chromiumDriver(): Promise<Driver> {
  const browser = await launch(chromiumExtension.onThisMachine);
  const tab: Page = browser.context.pages()[0] ?? (await browser.context.newPage());
  let panel: Target | undefined;
  return {
    name: 'Chromium',
    open: async (address, editor) => {
      await tab.goto(address);
      await tab.evaluate((name) => window.mountEditor(name, '#composer'), editor);
      panel ??= await browser.openPanel(tab);
      await panel.waitForSelector(messagesRead(1));
      await panel.waitForSelector(emptyDraft);
    },
    html: () => tab.evaluate(() => window.evenkeelTest.html()),
    set: (html) => tab.evaluate((value) => window.evenkeelTest.set(value), html),
    inPage: (source) => tab.evaluate(source),
    inPanel: (source) => panel!.evaluate(source),
    startInPage: (source) => void tab.evaluate(source),
    clickAt: (x, y) => tab.mouse.click(x, y),
    press: (...keys) => tab.keyboard.press(keys.join('+')),
    type: (text) => tab.keyboard.type(text),
    panel: new SidePanel(() => panel!),
    reopenPanel: async () => {
      const { targetId } = panel!.info;
      const gone = new Promise<void>((resolve) => {
        browser.cdp.on('Target.targetDestroyed', (one) => one.targetId === targetId && resolve());
      });
      await browser.cdp.send('Target.closeTarget', { targetId });
      await gone;
      panel = await browser.openPanel(tab);
    },
    close: () => browser.close(),
  };
}

/** The side panel, once it has been opened. */
class SidePanel extends PanelWaits implements DriverPanel {
  constructor(private readonly target: () => Target) {
    super();
  }

  waitForSelector(selector: string): Promise<void> {
    return this.target().waitForSelector(selector);
  }

  waitUntilGone(selector: string): Promise<void> {
    return this.target().waitUntilGone(selector);
  }

  click(selector: string): Promise<void> {
    return this.target().click(selector);
  }

  settings(changed: object): Promise<void> {
    return this.target().evaluate(`(${saveSettings})(${JSON.stringify(changed)})`);
  }
}
