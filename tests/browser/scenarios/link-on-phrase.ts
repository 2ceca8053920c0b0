import { expect } from 'vitest';
import { undo } from '../driver';
import { fixOf } from '../places';
import type { Scenario } from '../scenario';

const linked = (phrase: string) =>
  `<p>Hello Lea. <a href="https://acme.example/terms">${phrase}</a>. I look.</p>`;
const text = 'Hello Lea. Sorry if you feel that way. I look.';

export default {
  what: 'a link on the whole phrase stays on the words that replace it; Ctrl+Z brings both back',
  rich: true,
  run: async (driver) => {
    await driver.set(linked('Sorry if you feel that way'));
    await driver.panel.waitForDraft(text);
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForNotice('noticeChanged');
    expect(await driver.html()).toBe(linked("I'm sorry this happened"));
    await undo(driver);
    expect(await driver.html()).toBe(linked('Sorry if you feel that way'));
  },
} satisfies Scenario;
