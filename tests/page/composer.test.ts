// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { genericAdapter } from '../../lib/adapters/choose';
import { inferComposer } from '../../lib/page/infer/composer';
import { deskAdapter, deskPage, type OpenPage, openPage } from './desk';

const reply = /<div class="reply"[\s\S]*?<\/blockquote><\/div>/;
const fake = '<div class="reply" contenteditable="true">Sign here.</div>';
let page: OpenPage;

const draftOn = (html: string, adapter = deskAdapter): string | undefined => {
  document.body.innerHTML = html;
  page.send({ type: 'read', adapters: [adapter] });
  return page.last('draft')?.draft?.text;
};
/** The page with this in the customer's first message. */
const inMessage = (html: string, own = deskPage): string =>
  own.replace('<p class="words">It is cold.', `${html}<p class="words">It is cold.`);

beforeEach(() => {
  page = openPage(document);
});
afterEach(() => page.close());

describe('a customer’s markup is no reply box', () => {
  const nested = `<div class="turn"><p class="words">A message.</p></div>${fake}`;
  it.each([
    ['beside the words', inMessage(fake)],
    ['within the words', deskPage.replace('It is cold.<q', `It is cold.${fake}<q`)],
    ['with a message of its own', deskPage.replace('It is cold.<q', `<span>It is cold.</span>${nested}<q`)],
    ['as a field', inMessage('<textarea class="reply">Sign here.</textarea>')],
  ])('%s', (_, html) => {
    expect(draftOn(html)).toContain('We come today.');
    page.close();
    page = openPage(document);
    expect(
      draftOn(
        html.replace(/<div class="reply" contenteditable="true"><p>We[\s\S]*?<\/blockquote><\/div>/, ''),
      ),
    ).toBeUndefined();
  });

  it('on a page that nobody described, however large', () => {
    const box = (width: number, height: number) => () => ({ width, height, top: 0, left: 0 }) as DOMRect;
    const message = (name: string, more = '') =>
      `<div class="message"><span class="author">${name}</span><time>9:00</time><p class="body">Hello there.</p>${more}</div>`;
    const large = '<textarea id="large"></textarea>';
    document.body.innerHTML = `<main>${message('Mara', large)}${message('Tom')}${message('Mara')}<textarea id="own"></textarea></main>`;
    document.querySelector('#large')!.getBoundingClientRect = box(900, 900);
    document.querySelector('#own')!.getBoundingClientRect = box(300, 60);
    expect(inferComposer([document])?.element.id).toBe('own');
    document.querySelector('#own')!.remove();
    expect(inferComposer([document])).toBeUndefined();
    expect(genericAdapter.infer).toBe(true);
  });
});

describe('a reply box', () => {
  it('may have a card that is named like a message', () => {
    const card = `<div class="turn"><b class="name">Tom</b>${reply.exec(deskPage)![0]}<button>Send</button></div>`;
    expect(draftOn(deskPage.replace(reply, card))).toContain('We come today.');
  });

  it.each([
    ['not drawn', '<div class="reply" contenteditable="true" style="display: none">We come.</div>'],
    ['no editor', '<div class="reply">We come.</div>'],
    ['only to be read', '<textarea class="reply" readonly>We come.</textarea>'],
    ['switched off', '<textarea class="reply" disabled>We come.</textarea>'],
    ['switched off around it', '<fieldset disabled><textarea class="reply">We come.</textarea></fieldset>'],
  ])('is none where it is %s', (_, html) => {
    expect(draftOn(deskPage.replace(reply, html))).toBeUndefined();
    expect(page.last('thread')?.fit.composer).toBe(false);
  });

  it('is the one that can be written in, where several bear its name', () => {
    const html =
      '<div class="reply">Write here</div><div class="reply" contenteditable="true">We come.</div>';
    expect(draftOn(deskPage.replace(reply, html))).toBe('We come.');
  });
});
