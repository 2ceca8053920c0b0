import { expect } from 'vitest';
import { words } from '../driver';
import type { Scenario } from '../scenario';

export default {
  what: 'a sentence inserted into an empty draft that never had the focus',
  always: true,
  run: async (driver) => {
    await driver.panel.click('.phrase button.main', 'Insert');
    await driver.panel.waitForText('Put into your draft');
    expect((await words(driver)).length).toBeGreaterThan(20);
  },
} satisfies Scenario;
