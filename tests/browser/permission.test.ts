import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskPage, serveSecurely } from './desk-page';
import { firefoxExtension } from './extension-folders';
import { goToOwnPage, launchFirefox, openOwnPage, openPanelFor } from './firefox-driver';
import { oneRulePack } from './one-rule-pack';

/**
 * What needs the browser's permission for an address, with the extension that ships. In Firefox alone, which lets a
 * driver answer yes: Chromium asks in a window that no driver reaches.
 */
describe('permissions for one address, in Firefox', () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof serveSecurely>>;
  let packs: Awaited<ReturnType<typeof serveSecurely>>;
  /** What the pack's server answers, and what it was asked. */
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const asked: IncomingMessage['headers'][] = [];

  beforeAll(async () => {
    desk = await serveSecurely('help', (_, response) => {
      // Open to all, so that a pack's address that leads here is followed, and refused for leading here.
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
      });
      response.end(deskPage);
    });
    packs = await serveSecurely('packs', (request, response) => {
      asked.push(request.headers);
      answer(request, response);
    });
    browser = await launchFirefox({
      extension: firefoxExtension.shipped,
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(async () => {
    await browser?.close();
    desk?.close();
    packs?.close();
  });

  const says = (page: Page, text: string) =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 20_000 }, text);
  const click = async (page: Page, text: string) => {
    const button = await page.waitForFunction(
      (words) =>
        [...document.querySelectorAll<HTMLElement>('button, summary')].find((one) =>
          (one.getAttribute('aria-label') ?? one.innerText).includes(words),
        ),
      {},
      text,
    );
    await (button.asElement() as import('puppeteer-core').ElementHandle<Element>).click();
  };

  it('reads a help desk from the agent’s yes on, whatever its port, until it is taken back', async () => {
    const [tab] = await browser.pages();
    await tab!.goto(desk.address);
    const panel = await openPanelFor(browser, desk.address);
    await says(panel, 'Read another help desk');
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('Lea Holt');
    await click(panel, 'Read another help desk');
    await panel.type('input[inputmode="url"]', desk.address);
    await click(panel, 'Ask for permission');
    await says(panel, 'Lea Holt');
    await tab!.reload();
    await says(panel, 'Lea Holt');
    await click(panel, 'Options');
    await click(panel, 'Take back the permission for help.evenkeel.localhost');
    await says(panel, 'Nothing is read here');
    await tab!.reload();
    await click(panel, 'Look again');
    await says(panel, 'Nothing is read here');
    await panel.close();
  });

  it('fetches a pack by its address, asks for changes only, and keeps the last good one', async () => {
    const packOf = (version: string, words: string) =>
      JSON.stringify(oneRulePack({ id: 'shop', name: 'Shop rules', version, words, label: `No ${words}` }));
    const give = (text: string, etag: string) => (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'application/json', etag });
      response.end(text);
    };
    answer = give(packOf('1.0.0', 'silver spoon'), '"one"');
    const page = await openOwnPage(browser, 'options.html#packs', 'input[name="url"]');
    await page.type('input[name="url"]', `${packs.address}shop.json`);
    await click(page, 'Fetch and keep up to date');
    await says(page, 'Shop rules 1.0.0 is in force, and looked at hourly.');
    expect(asked.at(-1)).not.toHaveProperty('cookie');
    expect(asked.at(-1)).not.toHaveProperty('referer');

    answer = (_, response) => response.writeHead(304).end();
    await click(page, 'Look now');
    await says(page, 'Looked: this is the newest.');
    expect(asked.at(-1)?.['if-none-match']).toBe('"one"');

    answer = give(packOf('1.1.0', 'golden spoon'), '"two"');
    await click(page, 'Look now');
    await says(page, '1.1.0 · 1 rule ·');
    await says(page, 'Back to 1.0.0');

    answer = give('{ "half": ', '"three"');
    await click(page, 'Look now');
    await says(page, 'This version stays in force.');
    expect(await page.$eval('.packs', (list) => (list as HTMLElement).innerText)).toContain(
      '1.1.0 · 1 rule ·',
    );

    answer = (_, response) => response.writeHead(302, { location: `${desk.address}shop.json` }).end();
    await click(page, 'Look now');
    await says(page, 'another host');

    await goToOwnPage(page, 'options.html?anew#packs', '.packs');
    await says(page, '1.1.0 · 1 rule ·');
    await page.close();
  });
});
