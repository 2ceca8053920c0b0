import { describe, expect, it } from 'vitest';
import { filesIn, isCode, textOf } from './source-tree';
import { waitsOnWording } from './waits-on-wording';

describe('the tests that drive a browser', () => {
  it('wait for nothing that a person reads, and click on nothing by its words', () => {
    const found = filesIn('tests/browser', 'tests/tour', 'tests/helpdesks', 'tests/bench')
      .filter(isCode)
      .flatMap((file) => waitsOnWording(textOf(file)).map((way) => `${file}: ${way}`));
    expect(found).toEqual([]);
  });

  it.each([
    `await panel.waitForText('Taken back');`,
    `await page.getByText('Nothing counted').first().waitFor();`,
    'await page.getByText(`In force`).waitFor();',
    `await page.getByRole('button', { name: 'Send' }).click();`,
    `await page.getByLabel('Reply').fill('Hello');`,
    `await page.locator('li', { hasText: 'Muted' }).click();`,
    `await page.click('button:has-text("Send")');`,
    "await panel.waitFor(`document.body.innerText.includes('Legal threat')`);",
    `await panel.waitFor(\`document.body.innerText.includes(\${JSON.stringify(text)})\`);`,
    "await panel.waitFor(`!document.querySelector('h3')?.innerText.startsWith('Muted')`);",
    `await page.waitForFunction(() => document.querySelector('h1')!.textContent === 'Done');`,
  ])('and one that did would be found: %s', (code) => {
    expect(waitsOnWording(code)).toHaveLength(1);
  });

  it.each([
    `await panel.waitForNotice('noticeTakenBack');`,
    `expect(await panel.text()).toContain(english('panelReadCustomer', { count: 4 }));`,
    `expect(await page.locator('h1').innerText()).toBe('Internet down');`,
    `await page.getByRole('button', { name: english('sharedUndo') }).click();`,
    `await page.waitForFunction((old) => document.querySelector('h1')!.innerText !== old, before);`,
    `await practice.getByRole('combobox').selectOption('shop');`,
  ])('while a state, a catalogue’s name and an assertion are left alone: %s', (code) => {
    expect(waitsOnWording(code)).toEqual([]);
  });
});
