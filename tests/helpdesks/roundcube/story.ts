import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Story } from '../story';

const editor = 'iframe#composebody_ifr';

export default {
  name: 'Roundcube',
  signIn: async (page, { login_url, login }) => {
    const [user, password] = login.split(' ') as [string, string];
    await page.goto(login_url);
    await page.fill('#rcmloginuser', user);
    await page.fill('#rcmloginpwd', password);
    await page.press('#rcmloginpwd', 'Enter');
    await page.waitForSelector('#messagelist');
  },
  openTicket: async (page, { ticket }) => {
    await page.goto(ticket);
    await page.waitForSelector('#messagebody');
  },
  read: [['customer', 1]],
  cues: ['customer/feeling-unheard', 'customer/churn-threat'],
  customer: ['Are you serious?!'],
  openReply: async (page, { reply }) => {
    await page.goto(reply);
    await page.frameLocator(editor).locator('body').waitFor();
  },
  write: async (page, text) => {
    await page.frameLocator(editor).locator('body').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(text);
  },
  // There is no mail server behind it here: the draft is saved.
  send: async (page) => {
    interface Webmail {
      rcmail: { command(name: string): void; env: { draft_id?: string } };
    }
    await page.evaluate(() => (window as unknown as Webmail).rcmail.command('savedraft'));
    await page.waitForFunction(() => Boolean((window as unknown as Webmail).rcmail.env.draft_id));
  },
  stored: async () => {
    const lab = process.env.RC_LAB ?? join(tmpdir(), 'evenkeel-helpdesks/roundcube');
    const folder = join(lab, 'mail/support/Maildir/.Drafts/cur');
    const newest = readdirSync(folder)
      .map((file) => join(folder, file))
      .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]!;
    const mail = readFileSync(newest, 'utf8');
    return execFileSync(
      'python3',
      ['-c', 'import sys, quopri; sys.stdout.buffer.write(quopri.decodestring(sys.stdin.buffer.read()))'],
      {
        input: mail,
      },
    ).toString();
  },
} satisfies Story;
