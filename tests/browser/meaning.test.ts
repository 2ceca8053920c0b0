import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unkindSentences } from '../heard-by-meaning-alone';
import { chromiumExtension, firefoxExtension } from './extension-folders';
import { learnedHint, type MeaningDesk, openInChromium, openInFirefox } from './meaning-desk';
import { testId } from './places';
import {
  allWaysOut,
  elsewhere,
  startOther,
  tellWorker,
  type WayOut,
  withoutWebAssembly,
  withProbe,
} from './probed-worker';
import { RecordingProxy } from './recording-proxy';

/** Nobody would change it. */
const neutral = 'I will send you a new kettle today.';

/** A rule has words for it. */
const ruled = 'Sorry if you feel that way.';
const rulesAlone = testId('rules-alone');

const countOf = ({ panel }: MeaningDesk, selector: string): Promise<number> =>
  panel.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);

/** Frame by frame: the browser's own messages come through in between. */
const frame = ({ panel }: MeaningDesk): Promise<number> =>
  panel.evaluate('new Promise((resolve) => requestAnimationFrame(() => resolve(0)))');

/** The worker has read something, and was told to keep it to itself. */
async function untilHeld(desk: MeaningDesk): Promise<void> {
  while ((await desk.panel.evaluate<string>(tellWorker('held'))) === '0') await frame(desk);
}

/** No rule has words for them. */
const unkind = await unkindSentences();

describe.each([
  ['Chromium', openInChromium, chromiumExtension],
  ['Firefox', openInFirefox, firefoxExtension],
] as const)('meaning in %s', (_, open, { onThisMachine }) => {
  describe('as it ships', () => {
    let copy: ReturnType<typeof withProbe>;
    let proxy: RecordingProxy;
    let desk: MeaningDesk;
    const asked = () => proxy.asked.filter((address) => address.includes(elsewhere));
    const tryWayOut = (way: WayOut, of?: string): Promise<string> => desk.panel.evaluate(tellWorker(way, of));

    beforeAll(async () => {
      copy = withProbe(onThisMachine);
      proxy = await RecordingProxy.start();
      const { hostname: host, port } = new URL(proxy.address);
      desk = await open({ extension: copy.folder, proxy: { host, port: Number(port) } });
    });
    afterAll(async () => {
      await desk?.close();
      await proxy?.close();
      copy?.remove();
    });

    it('the model hears enough for these tests', () => expect(unkind.length).toBeGreaterThan(8));

    it('hears in the draft what no rule has words for', async () => {
      await desk.write(unkind[0]!);
      await desk.panel.waitForSelector(learnedHint);
      const words = await desk.panel.evaluate<string>(
        `document.querySelector(${JSON.stringify(`${learnedHint} q`)}).innerText`,
      );
      expect(unkind[0]).toContain(words);
      expect(desk.panel.workers()).toBe(1);
    });

    it.each(allWaysOut)('its worker reaches no other address: %s', async (way) => {
      expect(await tryWayOut(way)).toMatch(/^stopped|^refused/);
      expect(asked()).toEqual([]);
    });

    it('and the recorder does record: another worker of the same page gets out', async () => {
      await desk.panel.evaluate(startOther);
      expect(await tryWayOut('fetch', 'other')).toBe('tried');
      expect(asked()).not.toEqual([]);
      await desk.panel.evaluate('void window.other.terminate()');
    });

    it('what rules say does not wait for a worker that is slow, which adds to it', async () => {
      await desk.write(neutral);
      await desk.panel.waitUntilGone(learnedHint);
      await desk.panel.evaluate(tellWorker('hold'));
      await desk.write(`${ruled} ${unkind[6]}`);
      await desk.panel.waitForHint('agent/non-apology');
      await untilHeld(desk);
      expect(await countOf(desk, learnedHint)).toBe(0);
      await desk.panel.evaluate(tellWorker('release'));
      await desk.panel.waitForSelector(learnedHint);
      await desk.panel.waitForHint('agent/non-apology');
    });

    it('what it says too late of words that are gone is said of nothing', async () => {
      await desk.write(neutral);
      await desk.panel.waitUntilGone(learnedHint);
      await desk.panel.evaluate(tellWorker('hold'));
      await desk.write(unkind[7]!);
      await untilHeld(desk);
      await desk.write(ruled);
      await desk.panel.waitForHint('agent/non-apology');
      await desk.panel.evaluate(tellWorker('release'));
      await desk.write(unkind[8]!);
      await desk.panel.waitForSelector(learnedHint);
      const quoted = await desk.panel.evaluate<string[]>(
        `[...document.querySelectorAll(${JSON.stringify(`${learnedHint} q`)})].map((words) => words.innerText)`,
      );
      expect(quoted.filter((words) => !unkind[8]!.includes(words))).toEqual([]);
    });

    it('a worker that dies is made anew; the third time the rules speak alone, and the panel says so', {
      timeout: 300_000,
    }, async () => {
      for (const [how, first, next] of [
        ['break', unkind[1], unkind[2]],
        ['close', unkind[3], unkind[4]],
        ['break', unkind[5], undefined],
      ] as const) {
        // That it reads what it has not read before shows that it is there.
        await desk.write(first!);
        await desk.panel.waitForSelector(learnedHint);
        await desk.panel.evaluate(tellWorker(how));
        await desk.write(neutral);
        await desk.panel.waitUntilGone(learnedHint);
        if (next) await desk.write(next);
        if (next) await desk.panel.waitForSelector(learnedHint);
      }
      await desk.panel.waitForSelector(rulesAlone);
      await desk.write(ruled);
      await desk.panel.waitForHint('agent/non-apology');
    });

    it('switched off, no worker is made', async () => {
      await desk.write(`${unkind[0]} ${ruled}`);
      await desk.reopen({ meaning: false });
      await desk.panel.waitForHint('agent/non-apology');
      // The panel would make it in its first quiet moment, which comes before this one.
      await desk.panel.evaluate(
        'new Promise((resolve) => requestIdleCallback(() => resolve(0), { timeout: 2000 }))',
      );
      await frame(desk);
      expect(desk.panel.workers()).toBe(0);
      expect(await countOf(desk, learnedHint)).toBe(0);
      expect(await countOf(desk, rulesAlone)).toBe(0);
    });
  });

  it('where WebAssembly is forbidden the rules speak alone, and the panel says so', async () => {
    const { folder, remove } = withoutWebAssembly(onThisMachine);
    const desk = await open({ extension: folder });
    try {
      await desk.write(`${unkind[0]} ${ruled}`);
      await desk.panel.waitForSelector(rulesAlone);
      await desk.panel.waitForHint('agent/non-apology');
      expect(await countOf(desk, learnedHint)).toBe(0);
    } finally {
      await desk.close();
      remove();
    }
  });
});
