import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Story } from '../story';

export default {
  name: 'Redmine',
  signIn: async (page, { login_url, login }) => {
    const [user, password] = login.split(' ') as [string, string];
    await page.goto(login_url);
    await page.fill('#username', user);
    await page.fill('#password', password);
    await page.press('#password', 'Enter');
    await page.waitForSelector('#loggedas');
  },
  openTicket: async (page, { ticket }) => {
    await page.goto(ticket);
    await page.waitForSelector('#history .journal');
  },
  read: [
    ['customer', 3],
    ['agent', 2],
    ['note', 1],
  ],
  cues: ['customer/manager-request', 'customer/legal-threat'],
  customer: ['My internet has been down', 'Are you serious?!', 'Great, wonderful service'],
  openReply: async (page) => {
    await page.locator('.contextual .icon-edit').first().click();
    await page.waitForSelector('textarea#issue_notes:visible');
  },
  write: async (page, text) => {
    await page.click('textarea#issue_notes');
    await page.keyboard.type(text);
  },
  send: async (page) => {
    await page.locator('#issue-form input[name=commit]').click();
    await page.waitForSelector('#flash_notice');
  },
  stored: async () => {
    const lab = process.env.RM_LAB ?? join(tmpdir(), 'evenkeel-helpdesks/redmine');
    return execFileSync('sqlite3', [
      join(lab, 'db.sqlite3'),
      'select notes from journals order by id desc limit 1',
    ]).toString();
  },
} satisfies Story;
