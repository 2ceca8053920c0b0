import { expect } from 'vitest';
import { words } from '../driver';
import { fixOf } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';
const fixed = draft.replace('Sorry if you feel that way', "I'm sorry this happened");

export default {
  what: 'in a disabled set of fields: a field is left as it is, an editor takes the edit, and no other field does',
  run: async (driver) => {
    await driver.set(`<p>${draft}</p>`);
    await driver.panel.waitForDraft(draft);
    await driver.inPage('void (document.querySelector("#around").disabled = true)');
    const state = `(() => {
      const root = evenkeelTest.root();
      return root.matches('textarea, input') ? 'field' : root.isContentEditable ? 'open' : 'closed';
    })()`;
    const is = await driver.inPage<'field' | 'open' | 'closed'>(state);
    // An editor that heeds its set of fields is no reply box then, and nothing is offered for it.
    if (is === 'closed') await driver.panel.waitUntilGone(fixOf('agent/non-apology'));
    else {
      await driver.panel.click(fixOf('agent/non-apology'));
      await driver.panel.waitForNotice(is === 'field' ? 'noticeRefusedReadOnly' : 'noticeChanged');
    }
    expect(await words(driver)).toBe(is === 'open' ? fixed : draft);
    expect(await driver.inPage('document.querySelector("#elsewhere").value')).toBe('');
  },
} satisfies Scenario;
