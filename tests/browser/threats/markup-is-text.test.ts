import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../chromium';
import { serveDeskPage } from '../desk-page';
import { chromiumExtension } from '../extension-folders';
import { hint, mutedHere, testId } from '../places';
import { stored } from '../stored';
import type { Target } from '../target';

const markup = `<img src=x onerror="document.title='taken'">`;
/** As it stands in a page's source, so that the page shows it as it is. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const oddId = `"]\n){}:is(*)__proto__ ${markup}`;
const rule = 'agent/non-apology';
const draft = 'Sorry if you feel that way. I look.';

const page = `<!doctype html><meta charset="utf-8"><title>Desk</title>
<main data-conversation-id="${escaped(oddId)}"><div role="log">
  <article class="outgoing"><span class="author">Ann ${escaped(markup)}</span><div class="body">Hello ${escaped(markup)}</div></article>
  <article class="incoming"><span class="author">Lea ${escaped(markup)}</span>
    <div class="body">This is the third time I am writing and I am frustrated. ${escaped(markup)}</div></article>
</div><div id="composer" contenteditable="true" role="textbox"></div></main>`;

describe('markup in names, texts and ids', () => {
  let browser: Launched;
  let desk: Awaited<ReturnType<typeof serveDeskPage>>;
  let tab: Page;
  let panel: Target;
  beforeAll(async () => {
    desk = await serveDeskPage(page);
    browser = await launch(chromiumExtension.onThisMachine);
    tab = browser.context.pages()[0]!;
    await tab.goto(desk.address);
    panel = await browser.openPanel(tab);
    await panel.waitForMessages(2);
    await panel.waitForCue('customer/frustration');
  });
  afterAll(async () => {
    await browser?.close();
    desk?.close();
  });

  it('is text in the panel, with everything opened that can be', async () => {
    await panel.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
    const text = await panel.text();
    expect(text).toContain(`Lea ${markup}`);
    await panel.evaluate(`for (const one of document.querySelectorAll('details')) one.open = false`);
    const own = await panel.evaluate(
      `[document.title, document.images.length, document.querySelectorAll('#panel script').length]`,
    );
    expect(own).toEqual([expect.not.stringContaining('taken'), 0, 0]);
  });

  it('of a conversation’s id is a name like any other: a rule is silent there and comes back', async () => {
    await tab.focus('#composer');
    await tab.keyboard.type(draft);
    await panel.waitForHint(rule);
    await panel.click(`${hint(rule)} ${testId('not-this')}`);
    await panel.waitForSelector(mutedHere(1));
    const { settings } = await stored<{ settings: { muted: { conversation: string }[] } }>(panel, 'settings');
    expect(settings.muted.map((one) => one.conversation.includes('__proto__'))).toEqual([true]);
    await panel.evaluate(
      `document.querySelector('${testId('muted')} details, details${testId('muted')}')?.setAttribute('open', '')`,
    );
    await panel.click(testId('restore'));
    await panel.waitForHint(rule);
  });
});
