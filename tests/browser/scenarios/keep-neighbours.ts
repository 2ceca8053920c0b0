import { expect } from 'vitest';
import { fixOf } from '../places';
import type { Scenario } from '../scenario';

const link = '<a href="https://acme.example/terms">Our terms</a>';
const mention = '<span class="mention" data-mention="@maria" contenteditable="false">@maria</span>';
const around = (phrase: string) =>
  `<p>Hello <strong>Lea</strong> 👩‍🚒. ${phrase}. ${link} ${mention} knows. <strong>Regards</strong></p>`;
const text = 'Hello Lea 👩‍🚒. Sorry if you feel that way. Our terms @maria knows. Regards';

export default {
  what: 'bold, link, mention and joined emoji beside the replaced phrase kept',
  always: true,
  rich: true,
  run: async (driver) => {
    await driver.set(around('Sorry if you feel that way'));
    await driver.panel.waitForDraft(text);
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForNotice('noticeChanged');
    expect(await driver.html()).toBe(around("I'm sorry this happened"));
  },
} satisfies Scenario;
