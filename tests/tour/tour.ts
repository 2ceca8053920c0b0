/**
 * The main job, shown: Jane writes, the coach reads along, a defensive reply is flagged, fixed and taken
 * back. With a display the browser stays open; without one the same tour runs unseen and saves pictures.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browser/chromium';
import { fixOf, insertSentence, testId, undoButton } from '../browser/places';
import type { Target } from '../browser/target';

const draft = 'Sorry if you feel that way, but you should have read the terms.';
const better =
  'I am testing your line now and write to you by four. In the meantime I add data to your phone.';

export async function tour({
  extension,
  pictures,
  headless,
}: {
  extension: string;
  pictures: string;
  headless: boolean;
}): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const browser = await launch(extension, { headless });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`chrome-extension://${browser.extensionId}/practice.html`);
    const panel = await browser.openPanel(page);
    await panel.waitForTestId('cues');
    await say(panel, 'The coach read', testId('facts'));
    await say(panel, 'The customer seems', testId('heat'));
    await say(panel, 'It found in Jane’s words', `${testId('cue')} summary`);
    await say(panel, 'It offers to say', `${testId('sentence')} > p`);

    const editor = page.locator('.ProseMirror');
    await editor.click();
    await page.keyboard.type(draft);
    await panel.waitForDraft(draft);
    await say(panel, 'In the draft it flags', `${testId('hint')} h3, ${testId('hint')} q`);
    await page.screenshot({ path: join(pictures, 'practice-draft.png') });
    await panel.screenshot(join(pictures, 'panel-draft.png'), { width: 360, height: 900 });

    console.log(`\nDraft:          ${await editor.innerText()}`);
    await panel.click(fixOf('agent/non-apology'));
    await panel.waitForNotice('noticeChanged');
    const fixed = await editor.innerText();
    console.log(`After one click: ${fixed}`);
    await page.screenshot({ path: join(pictures, 'practice-fixed.png') });
    await panel.screenshot(join(pictures, 'panel-fixed.png'), { width: 360, height: 900 });
    await panel.click(undoButton);
    await panel.waitForNotice('noticeTakenBack');
    const back = await editor.innerText();
    console.log(`After undo:     ${back}`);
    if (fixed === draft || back !== draft) throw new Error('the fix or its undo did not reach the editor');

    await answerWell(page, panel);
    await page.screenshot({ path: join(pictures, 'practice-answered.png') });
    for (const width of [240, 360, 500]) {
      for (const dark of [false, true]) {
        await panel.screenshot(join(pictures, `panel-${width}${dark ? '-dark' : ''}.png`), {
          width,
          height: 900,
          dark,
        });
      }
    }
    console.log(`\nPictures are in ${pictures}`);
    if (!headless) {
      console.log('The browser is yours now: answer Jane. Close its window to end.');
      await browser.context.waitForEvent('close', { timeout: 0 });
    }
  } finally {
    await browser.close().catch(() => {});
  }
}

/** Inserts the coach's sentence, adds what Jane needs to know, and lets her answer. */
async function answerWell(
  page: Awaited<ReturnType<typeof launch>>['context'] extends { pages(): (infer P)[] } ? P : never,
  panel: Target,
): Promise<void> {
  await page.locator('.ProseMirror').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(better);
  await panel.waitForDraft(better);
  await panel.click(insertSentence);
  await panel.waitForNotice('noticeInserted', 'noticeInsertedBlank');
  console.log(`\nA better reply:  ${await page.locator('.ProseMirror').innerText()}`);
  const before = await page.locator('[data-practice-speaker="customer"]').count();
  await page.locator('#send').click();
  await page.locator('[data-practice-speaker="customer"]').nth(before).waitFor();
  const lines = await page.locator('[data-practice-speaker="customer"] [data-practice-text]').allInnerTexts();
  console.log(`Jane answers:    ${lines.slice(before).join(' ')}`);
}

async function say(panel: Target, title: string, selector: string): Promise<void> {
  const lines = await panel.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.innerText.replace(/\\s+/g, ' ').trim()).filter(Boolean)`,
  );
  console.log(`\n${title}:`);
  for (const line of lines) console.log(`  ${line}`);
}
