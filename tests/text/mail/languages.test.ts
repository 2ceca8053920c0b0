import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mailLanguages } from '../../../lib/text/mail/languages';
import { prepare, withoutHistory } from '../../../lib/text/prepare';
import { root } from '../../setup.mjs';
import { everyFileIn } from '../../source-tree';
import { mailGaps } from './mail-gaps';
import { markedMails } from './marked-mail';

const names = (folder: string, ending: string): string[] =>
  everyFileIn(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
const folder = 'tests/text/mail';
const files = ['languages', 'programs'].flatMap((kind) =>
  names(`${folder}/${kind}`, '.txt').map((name) => `${kind}/${name}.txt`),
);

/** What is left of each line, blanks taken as one. */
const left = (text: string): string[] => text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());

describe('every language of mail', () => {
  it('is a file with its own proof', () => {
    expect(names(`${folder}/languages`, '.txt')).toEqual(names('lib/text/mail/languages', '.ts'));
  });

  it.each(mailLanguages.map((language) => [language.code, language] as const))(
    '%s shows each kind of mark, and words of a writer that look like one',
    (code, language) => {
      expect(mailGaps(language, markedMails(`languages/${code}.txt`))).toEqual([]);
    },
  );

  it('one without would be found', () => {
    const [language] = mailLanguages;
    const [mail] = markedMails('languages/en.txt');
    expect(mailGaps({ ...language!, wrote: '' }, [mail!])).toEqual([
      'wrote is empty',
      'no example of header',
      'no example of separator',
      'no example of device',
      'no example of footer',
      'no example of machine',
      'no example of own words that look like a mark',
    ]);
  });
});

describe.each(files)('%s', (file) => {
  const mails = markedMails(file);

  it.each(mails.map((mail) => [mail.name, mail] as const))('%s', (_, { text, own }) => {
    expect(left(prepare(text))).toEqual(own);
  });

  it.each(mails.map((mail) => [mail.name, mail] as const))(
    '%s: danger is sought in all own words',
    (_, { text, own }) => {
      const all = left(withoutHistory(text));
      for (const [n, line] of own.entries())
        for (const word of line.split(' ')) expect(all[n]).toContain(word);
    },
  );

  it('holds mails of other names and other words', () => {
    expect(new Set(mails.map(({ name }) => name)).size).toBe(mails.length);
    expect(new Set(mails.map(({ text }) => text)).size).toBe(mails.length);
  });
});

it('lines that end as in Windows are lines', () => {
  const text =
    'It boils.\r\n\r\nOn 12 Jan 2027, at 09:12, Kettle Desk <desk@kettles.example> wrote:\r\n\r\nYou lie.\r\n';
  expect(prepare(text).trim()).toBe('It boils.');
  expect(prepare(text)).toHaveLength(text.length);
});

it('in what an agent writes a template’s words are theirs', () => {
  const draft = 'Your request has been received.\n\nTo unsubscribe, click here.\n> quoted';
  expect(left(prepare(draft, 'agent'))).toEqual([...left(draft).slice(0, 3), '']);
});
