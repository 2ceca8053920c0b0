import { expect } from 'vitest';
import { caretAtEnd } from '../driver';
import { fixOf, noHints } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Sorry if you feel that way. I look.';

const marked = `(() => {
  const { CSS } = evenkeelTest.root().ownerDocument.defaultView;
  return [...CSS.highlights].filter(([name]) => name.startsWith('evenkeel-'))
    .flatMap(([, ranges]) => [...ranges].map(String));
})()`;

export default {
  what: 'the underline stays on its words while text is typed before them, and goes with them',
  rich: true,
  run: async (driver) => {
    await driver.set(`<p>${draft}</p>`);
    await driver.panel.waitForDraft(draft);
    await driver.panel.waitForHint('agent/non-apology');
    await caretAtEnd(driver);
    await driver.press('Control', 'Home');
    await driver.type('Hm. ');
    await driver.panel.waitForDraft(`Hm. ${draft}`);
    expect(await driver.inPage(marked)).toEqual(['Sorry if you feel that way']);
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForSelector(noHints);
    expect(await driver.inPage(marked)).toEqual([]);
  },
} satisfies Scenario;
