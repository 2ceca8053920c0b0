import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumDriver } from './chromium-driver';
import { serveDeskPage } from './desk-page';
import type { Driver } from './driver';
import { firefoxDriver } from './firefox-driver';

const rich = ['ckeditor5', 'prosemirror', 'contenteditable'];
const editors = [...rich, 'textarea'];
const greeted = 'Hello Lea, I look into it now.';
const defensive = 'Hello Lea. Sorry if you feel that way. You should have read the terms.';

describe.each([
  ['Chromium', chromiumDriver],
  ['Firefox', firefoxDriver],
] as const)('%s', (_, start) => {
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

  /** The text alone, whatever the editor wraps it in. */
  const words = async () => (await driver.html()).replace(/<[^>]+>/g, '').replace(/&nbsp;/g, ' ');

  describe.each(editors)('%s', (editor) => {
    it('replaces one phrase, types on after it, and goes back in one undo', async () => {
      await driver.open(desk.address, editor);
      await driver.caretAtEnd();
      await driver.type(defensive);
      await driver.panel.waitForDraft(defensive);
      const before = await driver.html();
      await driver.panel.click('.hint button.main', "I'm sorry this happened");
      await driver.panel.waitForText('Changed in your draft');
      expect(await words()).toBe(defensive.replace('Sorry if you feel that way', "I'm sorry this happened"));
      await driver.panel.click('button.undo');
      await driver.panel.waitForText('Taken back');
      expect(await driver.html()).toBe(before);
      await driver.panel.click('.hint button.main', "I'm sorry this happened");
      await driver.panel.waitForText('Changed in your draft');
      await driver.caretAtEnd();
      await driver.undo();
      expect(await words()).toBe(defensive);
      await driver.caretAtEnd();
      await driver.type(' Bye.');
      expect(await words()).toBe(`${defensive} Bye.`);
    });

    it('inserts a sentence after the greeting', async () => {
      await driver.open(desk.address, editor);
      await driver.caretAtEnd();
      await driver.type(greeted);
      await driver.panel.waitForDraft(greeted);
      await driver.panel.click('.phrase button.main', 'Insert');
      await driver.panel.waitForText('Put into your draft');
      expect(await words()).toMatch(/^Hello Lea, [A-Z].+ I look into it now\.$/);
    });

    it('inserts into an empty draft', async () => {
      await driver.open(desk.address, editor);
      await driver.panel.click('.phrase button.main', 'Insert');
      await driver.panel.waitForText('Put into your draft');
      expect((await words()).length).toBeGreaterThan(20);
    });
  });

  describe.each(rich)('%s', (editor) => {
    it('keeps the bold beside a replaced phrase', async () => {
      await driver.open(desk.address, editor);
      await driver.set(
        '<p>Hello <strong>Lea</strong>. Sorry if you feel that way. <strong>Regards</strong></p>',
      );
      await driver.panel.waitForDraft('Hello Lea. Sorry if you feel that way. Regards');
      await driver.panel.click('.hint button.main', "I'm sorry this happened");
      await driver.panel.waitForText('Changed in your draft');
      expect(await driver.html()).toBe(
        "<p>Hello <strong>Lea</strong>. I'm sorry this happened. <strong>Regards</strong></p>",
      );
    });
  });
});
