import { launch } from './chromium';
import { serveDeskPage } from './desk-page';
import { chromiumExtension } from './extension-folders';

/** A help desk whose names say nothing, with both sides alike in shape. */
const page = `<!doctype html><meta charset="utf-8"><title>Desk</title>
<div class="pane" data-ticket-id="77">
  <div class="row alpha"><p>The lamp you sent is broken again, and I am really annoyed.</p></div>
  <div class="row beta"><p>I am looking for the order.</p></div>
  <div class="row alpha"><p>This is the third time I am writing about it.</p></div>
</div><div class="box" contenteditable="true" style="min-height: 60px; width: 400px"></div>`;

/** The panel beside a help desk that nobody described, with the copy that may read it. */
export async function openOtherDesk() {
  const desk = await serveDeskPage(page);
  const browser = await launch(chromiumExtension.onThisMachine);
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  await tab.goto(desk.address);
  const panel = await browser.openPanel(tab);
  const close = async (): Promise<void> => {
    await browser.close();
    desk.close();
  };
  return { tab, panel, close };
}
