import type { Page } from 'playwright-core';
import type { Launched } from '../browser/chromium';

/** In milliseconds, each of our own callbacks while something is done. */
export async function callbacksDuring(
  browser: Launched,
  tab: Page,
  work: () => Promise<unknown>,
): Promise<number[]> {
  const cdp = await browser.context.newCDPSession(tab);
  const runs: number[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as {
      name: string;
      dur?: number;
      args: { data?: { url?: string } };
    }[]) {
      if (event.name === 'FunctionCall' && event.args.data?.url?.includes('/content-scripts/'))
        runs.push((event.dur ?? 0) / 1000);
    }
  });
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] } });
  await work();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return runs;
}
