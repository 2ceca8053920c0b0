// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { historyIn } from '../../../lib/page/quoted-history/history-in';
import { ownText } from './own-text';

const pages = import.meta.glob<string>('./clients/*.html', { eager: true, query: '?raw', import: 'default' });
const clients = import.meta.glob('../../../lib/page/quoted-history/clients/*.ts');
const nameOf = (path: string): string => path.split('/').at(-1)!.split('.')[0]!;
const proofs = Object.entries(pages).map(([path, html]) => [nameOf(path), html] as const);

/** Each mail, with what it is and what of it is the writer's own, as its `<article>` says. */
function mailsOf(html: string): Element[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('article')];
}

it('every mail program has a file of mails', () => {
  const proved = proofs.map(([name]) => name).filter((name) => name !== 'any');
  expect(proved.sort()).toEqual(Object.keys(clients).map(nameOf).sort());
});

describe.each(proofs)('%s', (_, html) => {
  it.each(mailsOf(html).map((mail) => [mail.getAttribute('title')!, mail] as const))('%s', (_, mail) => {
    const before = mail.innerHTML;
    expect(ownText(mail, historyIn(mail))).toBe(mail.getAttribute('data-own'));
    expect(mail.innerHTML).toBe(before);
  });

  it('holds a mail at least, and each mail with its own words', () => {
    const mails = mailsOf(html);
    expect(mails.length).toBeGreaterThan(0);
    for (const mail of mails) {
      expect(mail.getAttribute('title')).toBeTruthy();
      expect(mail.getAttribute('data-own')).toBeTruthy();
    }
  });
});

it('a form in a mail hides nothing from it', () => {
  document.body.innerHTML =
    '<article><form><input name="nextSibling"><input name="parentNode"><input name="textContent">Mine.</form><div id="divRplyFwdMsg">From: you</div>Yours.</article>';
  const mail = document.querySelector('article')!;
  expect(ownText(mail, historyIn(mail))).toBe('Mine.');
});
