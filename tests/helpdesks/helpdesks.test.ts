import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../browser/chromium';
import { inEnglish, readText } from '../browser/english';
import { chromiumExtension } from '../browser/extension-folders';
import { fixOf, replyBox, testId } from '../browser/places';
import { root } from '../setup.mjs';
import type { Addresses, Story } from './story';

const stories = import.meta.glob<{ default: Story }>('./*/story.ts', { eager: true });
const defensive = 'Hi Jane. Sorry if you feel that way. I will test your line now and write by four.';
const mended = "Hi Jane. I'm sorry this happened. I will test your line now and write by four.";

/** Starts the application as its script does, and reads the addresses it prints. */
function up(folder: string): Addresses {
  // A reply from an earlier run would be read as part of the story.
  execFileSync('bash', [join(root, 'tests/helpdesks', folder, 'down.sh'), '--wipe']);
  const said = execFileSync('bash', [join(root, 'tests/helpdesks', folder, 'up.sh')], { encoding: 'utf8' });
  return Object.fromEntries(
    said.split('\n').flatMap((line) => {
      const [, name, value] = /^(\w+)=(\S+.*?)(?: \(.*)?$/.exec(line) ?? [];
      return name ? [[name, value!.trim()]] : [];
    }),
  ) as Addresses;
}

describe.each(Object.entries(stories).map(([path, file]) => [path.split('/')[1]!, file.default] as const))(
  '%s',
  (folder, story) => {
    let at: Addresses;
    let browser: Launched;
    beforeAll(async () => {
      at = up(folder);
      browser = await launch(chromiumExtension.onThisMachine);
    });
    afterAll(async () => {
      await browser?.close();
      execFileSync('bash', [join(root, 'tests/helpdesks', folder, 'down.sh')]);
    });

    it('is read, coached and changed, and its store holds exactly what was meant', async () => {
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      await story.signIn(page, at);
      await story.openTicket(page, at);
      const panel = await browser.openPanel(page);
      await panel.waitForMessages(story.read.reduce((all, [, count]) => all + count, 0));
      for (const rule of story.cues) await panel.waitForCue(rule);
      expect(await panel.text()).toContain('Jane');
      expect(await panel.text()).toContain(inEnglish(readText(story.read)));
      await story.openReply(page, at);
      await panel.waitForSelector(replyBox);
      const length = `Number(document.querySelector('${testId('draft')}').dataset.draftLength)`;
      // A quote may stand there already.
      const before = await panel.evaluate<number>(length);
      await story.write(page, defensive);
      await panel.waitFor(`${length} >= ${before + defensive.length}`);
      await panel.click(fixOf('agent/non-apology'));
      await panel.waitForNotice('noticeChanged');
      await story.send(page);
      const stored = (await story.stored(page, at)).replace(/<[^>]+>/g, ' ').replace(/&#39;|&rsquo;/g, "'");
      expect(stored.replace(/\s+/g, ' ')).toContain(mended);
    });

    it('is read right by the generic adapter too, which knows nothing of it', async () => {
      const page = browser.context.pages()[0]!;
      await story.openTicket(page, at);
      await page.evaluate(readFileSync(join(root, '.output/test-pages/reader.js'), 'utf8'));
      const { thread } = await page.evaluate(() => window.readSaved('generic'));
      const turns = (thread?.messages ?? []).filter(({ speaker, note }) => speaker === 'customer' && !note);
      expect(turns.map(({ text }) => text.slice(0, 20))).toEqual(
        story.customer.map((text) => expect.stringContaining(text.slice(0, 14))),
      );
    });
  },
);
