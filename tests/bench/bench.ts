/**
 * `npm run bench`: what the agent waits for, measured in real Chromium with the shipped build, and what the
 * engine costs. Prints medians with their spread; tests never look at these.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browser/chromium';
import { chromiumExtension } from '../browser/extension-folders';
import { cue } from '../browser/places';
import { arrive, openTicket } from '../browser/zendesk-page';
import { benchEngine } from './engine-bench';
import { type Row, row, table } from './figures';
import { benchHostileTexts } from './hostile-bench';
import { benchLargePack } from './large-pack';
import { benchMeaning } from './meaning-bench';
import { benchPageCost } from './page-cost';

const extension = chromiumExtension.shipped;
const rounds = 10;

export async function bench(): Promise<void> {
  console.log(
    `\n${table([...sizes(), ...(await benchPanel()), ...(await benchPageCost(extension, chromiumExtension.onThisMachine)), ...(await benchMeaning()), ...(await benchEngine()), ...benchHostileTexts(), ...(await benchLargePack())])}`,
  );
}

function sizes(): Row[] {
  const kilobytes = (path: string) => readFileSync(join(extension, path)).length / 1000;
  const html = readFileSync(join(extension, 'sidepanel.html'), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => kilobytes(path!));
  return [
    { what: 'page script', unit: 'kB', values: [kilobytes('content-scripts/page.js')], goal: 'at most 40' },
    {
      what: 'panel before its first paint',
      unit: 'kB',
      values: [first.reduce((a, b) => a + b, 0)],
      goal: 'at most 150',
    },
  ];
}

/** Each round is a fresh browser: the first click of the day is the slowest. */
async function benchPanel(): Promise<Row[]> {
  const painted: number[] = [];
  const judged: number[] = [];
  const arrived: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const browser = await launch(extension);
    try {
      const tab = await openTicket(browser.context);
      const clicked = Date.now();
      const panel = await browser.openPanel(tab);
      await panel.waitForTestId('cues');
      judged.push(Date.now() - clicked);
      painted.push(
        (await panel.evaluate<number>(
          `performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime`,
        )) - clicked,
      );
      const seen = panel.evaluate<number>(`new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('${cue('customer/manager-request')}')) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        }).observe(document, { subtree: true, childList: true, characterData: true });
      })`);
      const sent = await tab.evaluate(() => performance.timeOrigin + performance.now());
      await arrive(tab, '102', 'I want to speak to your manager.');
      arrived.push((await seen) - sent);
    } finally {
      await browser.close();
    }
  }
  return [
    row('panel painted after a click', 'ms', painted, 'at most 1000'),
    row('first judgement after a click', 'ms', judged, 'at most 1000'),
    row('new message on the page to its card', 'ms', arrived, 'at most 300'),
  ];
}
