import { type Launched, launch } from '../browser/chromium';
import { openTicket } from '../browser/zendesk-page';
import { quantile, type Row, row } from './figures';

const seconds = 30;
const mutationsPerSecond = 50;

/** What an open panel costs the page: a long thread in a lively page, and many conversations in a row. */
export async function benchPageCost(extension: string): Promise<Row[]> {
  const browser = await launch(extension);
  try {
    return [...(await callbacks(browser)), await heap(browser)];
  } finally {
    await browser.close();
  }
}

/** How long each of our own callbacks ran, as the browser's own trace tells it. */
async function callbacks(browser: Launched): Promise<Row[]> {
  const tab = await openTicket(browser.context);
  await tab.evaluate((count) => {
    const log = document.querySelector('[data-ticket-id="102"] [data-test-id="omni-log-container"]')!;
    const model = log.querySelector('article')!;
    for (let n = log.querySelectorAll('article').length; n < count; n++) {
      const copy = model.cloneNode(true) as Element;
      copy.querySelector('.zd-comment')!.textContent = `Message ${n}: the amount does not match.`;
      log.append(copy);
    }
  }, 500);
  const panel = await browser.openPanel(tab);
  await panel.waitForText('Read 50');
  const cdp = await browser.context.newCDPSession(tab);
  const runs: number[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as {
      name: string;
      dur?: number;
      args: { data?: { url?: string } };
    }[]) {
      if (event.name === 'FunctionCall' && event.args.data?.url?.includes('desk.js'))
        runs.push((event.dur ?? 0) / 1000);
    }
  });
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] } });
  await tab.evaluate(
    ({ last, rate }) =>
      new Promise<void>((resolve) => {
        const log = document.querySelector('[data-ticket-id="102"] [data-test-id="omni-log-container"]')!;
        const times = log.querySelectorAll('time');
        let count = 0;
        const timer = setInterval(() => {
          const time = times[count % Math.max(1, times.length)];
          if (time) time.textContent = `${count} s ago`;
          if (++count >= last * rate) {
            clearInterval(timer);
            resolve();
          }
        }, 1000 / rate);
      }),
    { last: seconds, rate: mutationsPerSecond },
  );
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  return [
    row('our callbacks, 500 messages, 50 changes a second for 30 s', 'ms', runs),
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
