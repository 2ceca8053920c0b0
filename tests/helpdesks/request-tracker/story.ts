import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Story } from '../story';

const editor = 'iframe.cke_wysiwyg_frame';

export default {
  name: 'Request Tracker',
  signIn: async (page, { ticket, login }) => {
    const [user, password] = login.split(' ') as [string, string];
    await page.goto(new URL('/', ticket).href);
    await page.fill('input[name=user]', user);
    await page.fill('input[name=pass]', password);
    await Promise.all([page.waitForURL(/.*/), page.press('input[name=pass]', 'Enter')]);
    await page.waitForSelector('#body');
  },
  openTicket: async (page, { ticket }) => {
    await page.goto(ticket);
    await page.waitForSelector('.transaction.message .messagebody');
  },
  read: [
    ['customer', 3],
    ['agent', 2],
    ['note', 1],
  ],
  cues: ['customer/manager-request', 'customer/legal-threat'],
  customer: ['My internet has been down', 'Are you serious?!', 'Great, wonderful service'],
  openReply: async (page, { reply }) => {
    await page.goto(reply);
    await page.frameLocator(editor).locator('body').waitFor();
  },
  write: async (page, text) => {
    await page.frameLocator(editor).locator('body').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(text);
  },
  send: async (page) => {
    await Promise.all([page.waitForURL(/Display\.html/), page.click('input[name=SubmitTicket]')]);
  },
  stored: async () => {
    const database = join(process.env.RT_LAB ?? join(tmpdir(), 'evenkeel-helpdesks/rt5'), 'db/rt.sqlite');
    return execFileSync('sqlite3', [
      database,
      "select Content from Attachments where ContentType like 'text/%' and Content is not null order by id desc limit 2",
    ]).toString();
  },
} satisfies Story;
