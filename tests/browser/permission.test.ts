import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskPage, serveSecurely } from './desk-page';
import { english } from './english';
import { firefoxExtension } from './extension-folders';
import { goToOwnPage, launchFirefox, openOwnPage, openPanelFor, PageWaits } from './firefox-driver';
import { chooseFile } from './in-page';
import { oneRulePack } from './one-rule-pack';
import { blind, emptyDraft, fixOf, packItem, testId } from './places';

const draft = 'Hello Lea. Sorry if you feel that way.';

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
      response.end(deskPage.replace('id="composer"', 'id="composer" contenteditable="true"'));
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

  const textOf = (page: Page, selector = 'body') =>
    page.$eval(selector, (one) => (one as HTMLElement).innerText);

  it('reads and edits a help desk from the agent’s yes on, whatever its port, until it is taken back', async () => {
    const [tab] = await browser.pages();
    await tab!.goto(desk.address);
    const page = await openPanelFor(browser, desk.address);
    const panel = new PageWaits(() => page);
    await panel.waitForTestId('request-access');
    expect(await textOf(page)).not.toContain('Lea Holt');
    await panel.click(`${testId('request-access')} summary`);
    await page.type('input[inputmode="url"]', desk.address);
    await panel.click(testId('ask-access'));
    await panel.waitForMessages(1);
    expect(await textOf(page)).toContain('Lea Holt');
    await tab!.reload();
    await panel.waitForMessages(1);
    await panel.waitForSelector(emptyDraft);
    await tab!.bringToFront();
    await tab!.click('#composer');
    await tab!.keyboard.type(draft);
    await panel.waitForDraft(draft);
    await panel.click(fixOf('agent/non-apology'));
    await panel.waitForNotice('noticeChanged');
    expect(await textOf(tab!, '#composer')).not.toContain('feel that way');
    await panel.click(`${testId('menu')} summary`);
    await panel.click(testId('revoke-access'));
    await panel.waitForSelector(blind('no-access'));
    await tab!.reload();
    await panel.click(testId('look-again'));
    await panel.waitForSelector(blind('no-access'));
    await page.close();
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
    const settings = new PageWaits(() => page);
    await page.type('input[name="url"]', `${packs.address}shop.json`);
    await settings.click(testId('add-from-address'));
    await settings.waitForSelector('[data-said="optionsImportHosted"]');
    expect(await textOf(page, testId('imported'))).toBe(
      english('optionsImportHosted', { pack: 'Shop rules', version: '1.0.0' }),
    );
    expect(asked.at(-1)).not.toHaveProperty('cookie');
    expect(asked.at(-1)).not.toHaveProperty('referer');

    answer = (_, response) => response.writeHead(304).end();
    await settings.click(testId('look-now'));
    await settings.waitForSelector('[data-said="optionsPacksNewest"]');
    expect(asked.at(-1)?.['if-none-match']).toBe('"one"');

    answer = give(packOf('1.1.0', 'golden spoon'), '"two"');
    await settings.click(testId('look-now'));
    await settings.waitForSelector(packItem('shop', '1.1.0'));
    await settings.waitForSelector(`${testId('go-back')}[data-version="1.0.0"]`);

    answer = give('{ "half": ', '"three"');
    await settings.click(testId('look-now'));
    await settings.waitForSelector(`${packItem('shop', '1.1.0')} [data-problem="fetchRefused"]`);

    answer = (_, response) => response.writeHead(302, { location: `${desk.address}shop.json` }).end();
    await settings.click(testId('look-now'));
    await settings.waitForSelector(`${packItem('shop', '1.1.0')} [data-problem="fetchOtherHost"]`);

    await goToOwnPage(page, 'options.html?anew#packs', '.packs');
    await settings.waitForSelector(packItem('shop', '1.1.0'));
    await page.close();
  });

  it('asks an address of a team file once its host was allowed, and a signature or a pack that unpacks without end takes only itself', async () => {
    const before = asked.length;
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const packed = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const pack = (id: string) => oneRulePack({ id, name: id, words: `${id} spoon`, label: `No ${id} spoon` });
    answer = ({ url }, response) => {
      const isBomb = url!.endsWith('.sig') || url!.includes('endless');
      response.writeHead(200, isBomb ? packed : { 'content-type': 'application/json' });
      response.end(isBomb ? bomb : JSON.stringify(pack(url!.slice(1, -'.json'.length))));
    };
    const hosted = ['signed', 'endless', 'plain'].map((id) => ({
      pack: id,
      url: `${packs.address}${id}.json`,
      ...(id === 'signed' ? { key: `${'A'.repeat(43)}=` } : {}),
    }));
    const teams = [{ id: 'shop', name: 'Shop', packs: ['core', 'plain'] }];
    const page = await openOwnPage(browser, 'options.html#packs', 'input[type="file"]');
    const settings = new PageWaits(() => page);
    await page.evaluate(
      chooseFile('input[type="file"]', 'team.json', JSON.stringify({ format: 1, teams, hosted })),
    );
    await settings.waitForSelector(`${testId('address')}[data-allowed="false"]`);
    expect(asked).toHaveLength(before);
    await settings.click(testId('allow'));
    await settings.waitForSelector(packItem('plain', '1.0.0'));
    await settings.waitForSelector(
      `[data-where="${packs.address}signed.json"][data-what="fetchNoSignature"]`,
    );
    await settings.waitForSelector(`[data-where="${packs.address}endless.json"][data-what="fetchTooLarge"]`);
    expect(asked).toHaveLength(before + 4);
    await settings.click(testId('forbid'));
    await settings.waitForSelector(`${testId('address')}[data-allowed="false"]`);
    await page.close();
  });
});
