/** What reading by meaning costs: in the shipped worker, in real Chromium, and on the command line. */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { meaningIdentity } from '../../lib/readers/meaning/meaning-reader';
import type { ReaderItem } from '../../lib/readers/reader';
import { meaningMarks } from '../../lib/runtime/page-meaning';
import { shippedCard } from '../../lib/runtime/shipped-card';
import { type Launched, launch } from '../browser/chromium';
import { chromiumExtension } from '../browser/extension-folders';
import { openTicket } from '../browser/zendesk-page';
import { bin, root } from '../setup.mjs';
import { quantile, type Row, row } from './figures';
import { draft, itemsOfDraft, message, sentence, turn } from './meaning-texts';

const rounds = 5;
const sentences = 60;

export async function benchMeaning(): Promise<Row[]> {
  return [
    zipSize(),
    ...(await opening()),
    ...(await inWorker()),
    await perSecond('analyze, 30 words, by meaning', 100, [], 'at least 25'),
    await perSecond('analyze, 30 words, --rules-only', 3_000, ['--rules-only']),
  ];
}

function zipSize(): Row {
  spawnSync(bin('wxt'), ['zip', '-b', 'chrome'], { cwd: root });
  const [name] = readdirSync(join(root, '.output')).filter((file) => file.endsWith('-chrome.zip'));
  return row('zip', 'MB', [statSync(join(root, '.output', name!)).size / 1e6], 'at most 20');
}

/** From the panel's opening on: when the encoder is ready, and what the panel could not do meanwhile. */
async function opening(): Promise<Row[]> {
  const ready: number[] = [];
  const longest: number[] = [];
  for (let n = 0; n < rounds; n++) {
    const browser = await launch(chromiumExtension.shipped);
    try {
      const panel = await browser.openPanel(await openTicket(browser.context));
      const [at, task] = await panel.evaluate<[number, number]>(`new Promise((resolve) => {
        const timeOf = (name) => performance.getEntriesByName(name)[0]?.startTime;
        let task = 0;
        new PerformanceObserver((list) => {
          for (const { startTime, duration } of list.getEntries())
            if (startTime >= timeOf('${meaningMarks.opened}')) task = Math.max(task, duration);
        }).observe({ type: 'longtask', buffered: true });
        const look = () => {
          const at = timeOf('${meaningMarks.ready}');
          if (at === undefined) setTimeout(look, 20);
          else setTimeout(() => resolve([at, task]));
        };
        look();
      })`);
      ready.push(at);
      longest.push(task);
    } finally {
      await browser.close();
    }
  }
  return [
    row('encoder ready after the panel opened', 'ms', ready, 'at most 2000'),
    row('longest task of the panel while it loads (0: none over 50)', 'ms', longest, 'at most 50'),
  ];
}

/** The shipped worker, asked by the bench in a page of the extension's own. */
async function inWorker(): Promise<Row[]> {
  const card = shippedCard();
  if (!card) throw new Error('There is no model in rules/learned.');
  const browser = await launch(chromiumExtension.shipped);
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    const before = await memoryOf(browser);
    await page.evaluate(startWorker, card);
    const own: ReaderItem = { side: 'agent', unit: 'sentence', text: '', context: turn };
    const changed = await timesOf(
      page,
      Array.from({ length: sentences }, (_, n) => ({ ...own, text: sentence(n) })),
    );
    const opened: number[] = [];
    const whole: number[] = [];
    for (let n = 1; n <= rounds; n++) {
      const items = itemsOfDraft(meaningIdentity(card), draft(n));
      const times = await timesOf(page, items);
      const sum = (some: readonly number[]) => some.reduce((a, b) => a + b, 0);
      opened.push(sum(times.filter((_, k) => items[k]!.unit === 'sentence')));
      whole.push(sum(times));
    }
    const taken = (await memoryOf(browser)) - before;
    return [
      row('a changed sentence of 25 words with a long turn, in the worker', 'ms', changed),
      row('… its 95th percentile', 'ms', [quantile(changed, 0.95)], 'at most 80'),
      row('a draft of 300 words first opened: its sentences', 'ms', opened, 'at most 900'),
      row('… with the draft as a whole', 'ms', whole),
      row('memory of the worker', 'MB', [taken], 'at most 160'),
    ];
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function startWorker(card: unknown): Promise<void> {
  const bytesOf = async (name: string) =>
    new Uint8Array(await (await fetch(`/meaning/${name}`)).arrayBuffer());
  const worker = new Worker('/meaning-worker.js', { type: 'module' });
  const next = (type: string) =>
    new Promise((resolve) => {
      worker.onmessage = ({ data }) => {
        if (data.type === type) resolve(data);
      };
    });
  await next('listening');
  const files = {
    card,
    model: await bytesOf('meaning.onnx'),
    wasm: await bytesOf('ort-wasm-simd-threaded.wasm'),
    tokenizer: await bytesOf('meaning.tokenizer.json'),
    glue: '/meaning/ort-wasm-simd-threaded.mjs',
  };
  const ready = next('ready');
  worker.postMessage({ type: 'load', files }, [files.model.buffer, files.wasm.buffer]);
  await ready;
  Object.assign(window, {
    readInWorker: async (item: unknown) => {
      const began = performance.now();
      const answer = next('read');
      worker.postMessage({ type: 'read', id: 1, items: [item] });
      await answer;
      return performance.now() - began;
    },
  });
}

/** In milliseconds, one after the other, as the panel asks. */
const timesOf = (page: Page, items: readonly ReaderItem[]): Promise<number[]> =>
  page.evaluate(async (all) => {
    const { readInWorker } = window as unknown as { readInWorker(item: unknown): Promise<number> };
    const times: number[] = [];
    for (const item of all) times.push(await readInWorker(item));
    return times;
  }, items);

/** Of all processes that draw pages, what belongs to them alone, in MB: the browser's own figure where it tells, else the system's. */
async function memoryOf({ cdp }: Launched): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const own = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateOf(id));
  return own.reduce((a, b) => a + b, 0);
}

function privateOf(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const parts = [...rollup.matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB/gm)];
  return parts.reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1000;
}

/** Messages a second of one process, from its first answer to its last. */
async function perSecond(what: string, count: number, flags: string[], goal?: string): Promise<Row> {
  const child = spawn(process.execPath, [join(root, 'lib/cli/evenkeel.mjs'), 'analyze', ...flags], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(
    Array.from({ length: count }, (_, n) =>
      JSON.stringify({ id: n, role: 'customer', text: message(n) }),
    ).join('\n'),
  );
  let began = 0;
  let lines = 0;
  for await (const _ of createInterface({ input: child.stdout }))
    if (++lines === 1) began = performance.now();
  return row(what, 'a second', [(lines - 1) / ((performance.now() - began) / 1000)], goal);
}
