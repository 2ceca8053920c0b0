import type { Page } from 'playwright-core';
import { launch } from './chromium';
import { type Driver, saveSettings } from './driver';
import { chromiumExtension } from './extension-folders';
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
      await panel.waitForText('Lea Holt');
      await panel.waitForText('Nothing written yet');
    },
    html: () => tab.evaluate(() => window.evenkeelTest.html()),
    set: (html) => tab.evaluate((value) => window.evenkeelTest.set(value), html),
    inPage: (source) => tab.evaluate(source),
    startInPage: (source) => void tab.evaluate(source),
    clickAt: (x, y) => tab.mouse.click(x, y),
    press: (...keys) => tab.keyboard.press(keys.join('+')),
    type: (text) => tab.keyboard.type(text),
    panel: {
      waitForText: (text) => panel!.waitForText(text),
      waitForDraft: (text) => panel!.waitForDraft(text),
      click: (selector, text) => panel!.click(selector, text),
      settings: (changed) => panel!.evaluate(`(${saveSettings})(${JSON.stringify(changed)})`),
    },
    close: () => browser.close(),
  };
}
