import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { root } from '../setup.mjs';
import { chromiumDriver } from './chromium-driver';
import { serveDeskPage } from './desk-page';
import type { Driver } from './driver';
import { exceptions } from './exceptions';
import { firefoxDriver } from './firefox-driver';
import type { Scenario } from './scenario';

const files = import.meta.glob<{ default: Scenario }>('./scenarios/*.ts', { eager: true });
const everything = process.env.EVENKEEL_SCENARIOS === 'all';
const scenarios = Object.entries(files)
  .map(([path, file]) => ({ name: path.replace(/.*\/|\.ts$/g, ''), ...file.default }))
  .filter(({ always }) => always || everything);

const plain = ['textarea', 'react-textarea', 'input', 'plaintext-only'];
const editors = [
  ...readdirSync(join(root, 'tests/browser/pages/editors')).map((file) => file.replace('.ts', '')),
  ...(process.env.EVENKEEL_FROALA ? ['froala'] : []),
].filter((editor) => !process.env.EVENKEEL_FROALA || editor === 'froala');

describe.each([
  ['Chromium', chromiumDriver],
  ['Firefox', firefoxDriver],
] as const)('%s', (browser, start) => {
  let desk: Awaited<ReturnType<typeof serveDeskPage>>;
  let driver: Driver;
  beforeAll(async () => {
    desk = await serveDeskPage();
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    desk?.close();
  });

  describe.each(editors)('%s', (editor) => {
    const fitting = scenarios.filter(({ rich }) => !rich || !plain.includes(editor));
    for (const { name, what, run } of fitting) {
      const known = exceptions.some(
        (one) => one.editor === editor && one.browser === browser && one.scenario === name,
      );
      (known ? it.fails : it)(what, async () => {
        await driver.open(desk.address, editor);
        await run(driver, editor);
      });
    }
  });
});
