import { expect } from 'vitest';
import { words } from '../driver';
import { fixOf } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';

export default {
  what: 'another extension’s elements and highlights beside the editor left alone',
  rich: true,
  run: async (driver) => {
    await driver.set(`<p>${draft}</p>`);
    await driver.panel.waitForDraft(draft);
    await driver.inPage(`(() => {
      const root = evenkeelTest.root();
      const view = root.ownerDocument.defaultView;
      const range = root.ownerDocument.createRange();
      range.selectNodeContents(root);
      view.CSS.highlights.set('other-checker', new view.Highlight(range));
      root.parentElement.append(root.ownerDocument.createElement('grammarly-extension'));
    })()`);
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForNotice('noticeChanged');
    expect(await words(driver)).toBe(draft.replace('Sorry if you feel that way', "I'm sorry this happened"));
    const kept = `(() => {
      const root = evenkeelTest.root();
      return root.ownerDocument.defaultView.CSS.highlights.has('other-checker') &&
        root.parentElement.querySelectorAll('grammarly-extension').length === 1;
    })()`;
    expect(await driver.inPage(kept)).toBe(true);
  },
} satisfies Scenario;
