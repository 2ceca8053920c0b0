import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../setup.mjs';
import { chromiumExtension, firefoxExtension } from './extension-folders';
import { chooseFile, click, fillIn, pick } from './in-page';
import { type MeaningDesk, type MeaningPanel, openInChromium, openInFirefox } from './meaning-desk';
import { hint, testId } from './places';

const { like, unlike }: { like: string[]; unlike: string[] } = JSON.parse(
  readFileSync(join(root, 'rules/examples/bank/bank/agent/tax-advice.json'), 'utf8'),
);

/** None of them stands in the rule. */
const unseen = [
  "Put the account in your son's name and you pay no tax on the interest.",
  'You need not declare this interest.',
];
const plain = ['Your new card is in the post.', 'Which branch is nearest to you?'];
const rule = 'agent/tax-advice';
const field = (name: string): string => `[name="${name}"]`;
const proof = (state: string): string => `${testId('example-proof')}[data-state="${state}"]`;

describe.each([
  ['Chromium', openInChromium, chromiumExtension],
  ['Firefox', openInFirefox, firefoxExtension],
] as const)('a rule by example in %s', (_, open, { onThisMachine }) => {
  let desk: MeaningDesk;
  let settings: MeaningPanel;
  const goTo = (view: string) => settings.evaluate(`void (location.hash = '${view}')`);

  beforeAll(async () => {
    desk = await open({ extension: onThisMachine });
    settings = await desk.openSettings('#edit');
  });
  afterAll(() => desk?.close());

  it('is written in the rule editor, proved there, and put in force', async () => {
    await settings.waitForSelector(field('finds-by'));
    await settings.evaluate(pick(field('finds-by'), 'examples'));
    await settings.waitForSelector(field('like'));
    await settings.evaluate(fillIn(field('id'), rule));
    await settings.evaluate(fillIn(field('label'), 'Tax advice'));
    await settings.evaluate(fillIn(field('why'), 'A tax adviser may say that.'));
    // What has nothing in common has no meaning to find.
    await settings.evaluate(fillIn(field('like'), plain.concat(unlike.slice(0, 3)).join('\n')));
    await settings.evaluate(fillIn(field('unlike'), like.slice(0, 5).join('\n')));
    await settings.waitForSelector(`${testId('example-proof')}:not([data-state="proving"])`);
    await settings.evaluate(fillIn(field('like'), like.join('\n')));
    await settings.evaluate(fillIn(field('unlike'), unlike.join('\n')));
    await settings.waitForSelector(proof('holds'));
    await settings.evaluate(fillIn(testId('trial-text'), unseen[0]!));
    await settings.waitForSelector(testId('found-by-this'));
    await settings.evaluate(click(testId('save-rule')));
    await settings.waitForSelector(testId('take-words'));
    await settings.evaluate(click(testId('take-words')));
    await settings.waitForSelector('[data-said="optionsEditorSaved"]');
  });

  it('finds unseen sentences in a trial on past tickets', async () => {
    await goTo('#trial');
    await settings.waitForSelector(testId('run'));
    const tickets = [...unseen, ...plain].map((text) => JSON.stringify({ role: 'agent', text })).join('\n');
    await settings.evaluate(chooseFile('input[type="file"]', 'tickets.jsonl', tickets));
    await settings.waitForSelector(`${testId('run')}:not([disabled])`);
    await settings.evaluate(click(testId('run')));
    await settings.waitForSelector(testId('export-counts'));
    const row = await settings.evaluate<string>(
      `document.querySelector('[data-rule="${rule}"]').querySelector('td').textContent`,
    );
    expect(row).toBe('500.0');
  });

  it('stands in the list of packs with what its proof said', async () => {
    await goTo('#packs');
    await settings.waitForSelector(`${testId('example-rule')}[data-rule="${rule}"][data-state="holds"]`);
  });

  it('speaks in a ticket', async () => {
    await desk.write(`Dear Ann, ${unseen[0]}`);
    await desk.panel.waitForSelector(`${hint(rule)}[data-layer="example"]`);
    await desk.write(plain.join(' '));
    await desk.panel.waitUntilGone(hint(rule));
    await desk.write(unseen[1]!);
    await desk.panel.waitForSelector(hint(rule));
  });
});
