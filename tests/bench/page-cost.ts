import type { Page } from 'playwright-core';
import { type Launched, launch } from '../browser/chromium';
import { serveDeskPage } from '../browser/desk-page';
import { openTicket } from '../browser/zendesk-page';
import { callbacksDuring } from './callbacks-during';
import { quantile, type Row, row } from './figures';
import { benchHostileMessages } from './hostile-messages';

const seconds = 30;
const mutationsPerSecond = 50;

/** A page with a conversation, for the script inside to grow. */
interface LivelyPage {
  name: string;
  open(browser: Launched): Promise<Page>;
  /** Holds the messages; the first of them is the model of more. */
  list: string;
  message: string;
  body: string;
}

const zendesk: LivelyPage = {
  name: 'Zendesk',
  open: ({ context }) => openTicket(context),
  list: '[data-ticket-id="102"] [data-test-id="omni-log-container"]',
  message: 'article',
  body: '.zd-comment',
};

/** What an open panel costs the page: a long thread in a lively page, and many conversations in a row. */
export async function benchPageCost(shipped: string, testBuild: string): Promise<Row[]> {
  const desk = await serveDeskPage();
  const unknown: LivelyPage = {
    name: 'a help desk that nobody described',
    open: async ({ context }) => {
      const tab = context.pages()[0] ?? (await context.newPage());
      await tab.goto(desk.address);
      return tab;
    },
    list: '[role="log"]',
    message: 'article',
    body: '.body',
  };
  const during = async <T>(build: string, work: (browser: Launched) => Promise<T>): Promise<T> => {
    const browser = await launch(build);
    try {
      return await work(browser);
    } finally {
      await browser.close();
    }
  };
  try {
    return [
      ...(await during(shipped, async (browser) => [
        ...(await callbacks(browser, zendesk)),
        await heap(browser),
      ])),
      ...(await during(shipped, benchHostileMessages)),
      ...(await during(testBuild, (browser) => callbacks(browser, unknown))),
    ];
  } finally {
    desk.close();
  }
}

/** How long each of our own callbacks ran, as the browser's own trace tells it. */
async function callbacks(browser: Launched, page: LivelyPage): Promise<Row[]> {
  const { name, list, message, body } = page;
  const tab = await page.open(browser);
  await tab.evaluate(
    ({ list, message, body, count }) => {
      const log = document.querySelector(list)!;
      const model = log.querySelector(message)!;
      for (let n = log.querySelectorAll(message).length; n < count; n++) {
        const copy = model.cloneNode(true) as Element;
        copy.querySelector(body)!.textContent = `Message ${n}: the amount does not match.`;
        copy.append(document.createElement('time'));
        log.append(copy);
      }
    },
    { list, message, body, count: 500 },
  );
  const panel = await browser.openPanel(tab);
  await panel.waitForMessages(500);
  const runs = await callbacksDuring(browser, tab, () =>
    tab.evaluate(
      ({ list, last, rate }) =>
        new Promise<void>((resolve) => {
          const times = document.querySelector(list)!.querySelectorAll('time');
          let count = 0;
          const timer = setInterval(() => {
            times[count % times.length]!.textContent = `${count} s ago`;
            if (++count >= last * rate) {
              clearInterval(timer);
              resolve();
            }
          }, 1000 / rate);
        }),
      { list, last: seconds, rate: mutationsPerSecond },
    ),
  );
  return [
    row(`our callbacks on ${name}, 500 messages, 50 changes a second for 30 s`, 'ms', runs),
    row('… their 99th percentile', 'ms', [quantile(runs, 0.99)], 'at most 8'),
  ];
}

/** The page's heap after 200 conversations, as a multiple of what it was after 20. */
async function heap(browser: Launched): Promise<Row> {
  const tab = browser.context.pages()[0]!;
  const cdp = await browser.context.newCDPSession(tab);
  const used = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  const open = (from: number, to: number) =>
    tab.evaluate(
      async ([first, last]) => {
        const log = document.querySelector('[data-ticket-id="102"] [data-test-id="omni-log-container"]')!;
        for (let n = first!; n < last!; n++) {
          for (const body of log.querySelectorAll('.zd-comment'))
            body.textContent = `Conversation ${n}: still no answer.`;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      },
      [from, to],
    );
  await open(0, 20);
  const early = await used();
  await open(20, 200);
  return row(
    'page heap after 200 conversations, times that after 20',
    '×',
    [(await used()) / early],
    'at most 1.1',
  );
}
