import type { Launched } from '../browser/chromium';
import { openTicket } from '../browser/zendesk-page';
import { callbacksDuring } from './callbacks-during';
import { type Row, row } from './figures';

const log = '[data-ticket-id="102"] [data-test-id="omni-log-container"]';

/** What large and hostile messages cost the page, at most at once. */
export async function benchHostileMessages(browser: Launched): Promise<Row[]> {
  const tab = await openTicket(browser.context);
  const panel = await browser.openPanel(tab);
  await panel.waitForMessages(6);
  const paragraphs = (count: number) =>
    `<p style="color: #333">The amount does not match.<br></p>`.repeat(count);
  const cases = {
    'a message of 10,000 paragraphs': paragraphs(10_000),
    'the same with four times as many': paragraphs(40_000),
    'a message of 100,000 nodes': '<b>a</b>'.repeat(50_000),
    'a message of 500 boxes in boxes': `${'<div class="a">'.repeat(500)}Hm.`,
  };
  const rows: Row[] = [];
  for (const [n, [what, html]] of Object.entries(cases).entries()) {
    const runs = await callbacksDuring(browser, tab, async () => {
      await tab.evaluate(
        ({ list, body, html }) => {
          const all = document.querySelector(list)!;
          const copy = all.querySelector('article')!.cloneNode(true) as Element;
          copy.querySelector(body)!.innerHTML = html;
          all.append(copy);
        },
        { list: log, body: '.zd-comment', html },
      );
      await panel.waitForMessages(7 + n);
    });
    rows.push(row(`${what}: our longest callback`, 'ms', [Math.max(...runs)]));
  }
  return rows;
}
