import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { root } from '../setup.mjs';

export const ticket = 'https://acme.zendesk.com/agent/tickets/102';
export const composer = '[data-ticket-id="102"] [data-test-id="omnicomposer-rich-text-ckeditor"]';
const sendButton = '[data-test-id="omnichannel-omnicomposer-send-button"]';

const page = readFileSync(join(root, 'tests/pages/zendesk/two-tickets.html'), 'utf8');
const script = (name: string) => readFileSync(join(root, '.output/test-pages', name), 'utf8');

/**
 * A page with Zendesk's documented structure and a real CKEditor 5, on Zendesk's own address: requests are
 * answered here, so the extension under test is the one that ships.
 */
export async function openTicket(context: BrowserContext): Promise<Page> {
  await context.route('https://acme.zendesk.com/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return name.endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script(name) })
      : route.fulfill({ contentType: 'text/html', body: page });
  });
  const tab = context.pages()[0] ?? (await context.newPage());
  await tab.goto(ticket);
  await tab.addScriptTag({ url: 'https://acme.zendesk.com/mount-editors.js', type: 'module' });
  await tab.waitForFunction(() => 'mountEditor' in window);
  await tab.evaluate(([selector]) => window.mountEditor('ckeditor5', selector!), [composer]);
  await tab.evaluate(
    ([selector]) => {
      document.querySelector(selector!)!.addEventListener('click', () => {
        document.body.dataset.sent = window.evenkeelTest.raw();
      });
    },
    [sendButton],
  );
  return tab;
}

/** Types as an agent does, into whatever has the caret. */
export async function typeDraft(tab: Page, text: string): Promise<void> {
  await tab.locator(composer).click();
  await tab.keyboard.type(text);
}

export const htmlOf = (tab: Page): Promise<string> => tab.evaluate(() => window.evenkeelTest.raw());

/** Clicks Send. @returns the HTML that the page would send */
export async function send(tab: Page): Promise<string> {
  await tab.locator(sendButton).click();
  return tab.evaluate(() => document.body.dataset.sent!);
}

/** A message arrives while the ticket is open: the customer's, or the agent's that was sent. */
export async function arrive(
  tab: Page,
  ticketId: string,
  text: string,
  speaker: 'end-user' | 'agent' = 'end-user',
): Promise<void> {
  await tab.evaluate(
    ([id, words, type]) => {
      const log = document.querySelector(`[data-ticket-id="${id}"] [data-test-id="omni-log-container"]`)!;
      const article = document.createElement('article');
      article.dataset.testId = 'omni-log-comment-item';
      article.innerHTML = `<div data-test-id="omni-log-item-message" type="${type}"><div data-test-id="omni-log-message-content"></div></div>`;
      article.querySelector('[data-test-id="omni-log-message-content"]')!.textContent = words!;
      log.append(article);
    },
    [ticketId, text, speaker],
  );
}

/** The customer edits a message, or deletes it. */
export async function rewrite(tab: Page, from: string, to?: string): Promise<void> {
  await tab.evaluate(
    ([before, after]) => {
      const articles = [...document.querySelectorAll('article')];
      const article = articles.find((one) => one.textContent!.includes(before!))!;
      if (after === undefined) article.remove();
      else article.querySelector('[data-test-id="omni-log-message-content"]')!.textContent = after;
    },
    [from, to],
  );
}

/** The agent changes to another ticket; both stay mounted. */
export async function switchTo(tab: Page, ticketId: string): Promise<void> {
  await tab.evaluate((id) => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-test-id="header-tab"]')) {
      const active = one.dataset.entityId === id;
      one.dataset.entityIsSelected = String(active);
      if (active) one.setAttribute('aria-current', 'page');
      else one.removeAttribute('aria-current');
    }
  }, ticketId);
}

/** A ticket more, made of the first. */
export async function addTicket(tab: Page, ticketId: string): Promise<void> {
  await tab.evaluate((id) => {
    for (const selector of ['[data-entity-id="101"]', '[data-ticket-id="101"]']) {
      const one = document.querySelector(selector)!;
      one.insertAdjacentHTML('afterend', one.outerHTML.replaceAll('101', id));
    }
  }, ticketId);
}
