import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../setup.mjs';
import { browsers, openReader, type PageReader } from './page-reader';
import { waysToConceal, waysToFold, waysToShow } from './ways-to-conceal';

const words = 'I am furious with you.';
const path = '/agent/tickets/102';
const turn = (body: string, attributes = '') =>
  `<article data-test-id="omni-log-comment-item"${attributes}><div data-test-id="omni-log-item-message" type="end-user">
    <div data-test-id="omni-log-message-content"><div class="zd-comment">${body}</div></div></div></article>`;

/** A ticket with these turns alone. */
const ticket = (...turns: string[]) => {
  const html = readFileSync(join(root, 'tests/pages/zendesk/two-tickets.html'), 'utf8');
  const start = html.indexOf('<div data-test-id="omni-log-container">', html.indexOf('data-ticket-id="102"'));
  const end = html.indexOf('<div data-test-id="editor-view">', start);
  return `${html.slice(0, start)}<div data-test-id="omni-log-container">${turns.join('')}</div>${html.slice(end)}`;
};

describe.each(browsers)('in %s', (browser) => {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await openReader(browser);
  });
  afterAll(() => reader?.close());

  const textsOf = async (html: string): Promise<string[] | undefined> =>
    (await reader.read(html, 'zendesk', path)).thread?.messages.map(({ text }) => text);
  const within = (markup: string) =>
    ticket(turn(`<p>Thank you.</p>${markup.replaceAll('$words$', words)}<p>Bye.</p>`));

  it.each(Object.entries(waysToConceal))('words behind %s are not read', async (_, markup) => {
    const [text, ...others] = (await textsOf(within(markup)))!;
    expect(others).toEqual([]);
    expect(text).toMatch(/^Thank you\.\n(More\n)?Bye\.$/);
  });

  it.each(Object.entries(waysToShow))('words in %s are read', async (_, markup) => {
    expect((await textsOf(within(markup)))![0]).toContain(words);
  });

  it('of paragraphs that are each a body, those that cannot be seen are not read', async () => {
    const body = (style: string, text: string) => `<div class="zd-comment" style="${style}">${text}</div>`;
    const html = ticket(turn(`</div>${body('', 'Thank you.')}${body('font-size: 0', words)}<div>`));
    expect(await textsOf(html)).toEqual(['Thank you.']);
  });

  it.each(Object.entries(waysToFold))('turns that the help desk folds by %s are read', async (_, fold) => {
    const folded = turn(words, fold.turn ? ` style="${fold.turn}"` : '');
    const close = fold.around?.startsWith('<details') ? '</details>' : '</div>';
    const around = fold.around ? `${fold.around}${folded}${close}` : folded;
    expect(await textsOf(ticket(turn('Hello?'), around, turn('Anybody?')))).toEqual([
      'Hello?',
      words,
      'Anybody?',
    ]);
  });

  it('what is concealed in a folded turn is not read either', async () => {
    const folded = turn(`<p>Hm.</p><p style="display: none">${words}</p>`, ' style="display: none"');
    expect(await textsOf(ticket(turn('Hello?'), folded))).toEqual(['Hello?', 'Hm.']);
  });

  it('a style that the help desk gives to all words conceals none', async () => {
    const html = ticket(
      '<style>.zd-comment { color: white; font-size: 1px } article { background: white }</style>',
      turn(words),
    );
    expect(await textsOf(html)).toEqual([words]);
  });

  it('a copy for readers aloud is read once, and so is a turn that stays in view', async () => {
    const twice = '<span aria-hidden="true">Where <b>is</b> it?</span> <span>Where <b>is</b> it?</span>';
    const html = ticket(turn(twice), turn('Hello?'), turn('Hello?', ' aria-hidden="true"'));
    expect(await textsOf(html)).toEqual(['Where is it?', 'Hello?']);
  });

  describe('on a page that nobody described', () => {
    const bubble = (text: string, style = '') =>
      `<div class="chat-bubble customer" style="${style}"><span class="author">Lea</span><div class="body">${text}</div></div>`;
    const page = (thread: string, beside = '') =>
      `<main data-conversation-id="c-1"><div class="thread">${thread}</div><textarea></textarea>${beside}</main>`;
    const textsOn = async (html: string) =>
      (await reader.read(html, 'generic')).thread?.messages.map(({ text }) => text);

    it.each([
      ['one by one', bubble('Hm?', 'display: none') + bubble('So?', 'visibility: hidden')],
      ['together', `<div style="display: none">${bubble('Hm?')}${bubble('So?')}</div>`],
    ])('turns are read that were folded %s among those that are shown', async (_, folded) => {
      expect(await textsOn(page(bubble('Hello?') + folded + bubble('Anybody?') + bubble('There?')))).toEqual([
        'Hello?',
        'Hm?',
        'So?',
        'Anybody?',
        'There?',
      ]);
    });

    it('another conversation that is hidden beside this one is not read', async () => {
      const stale = `<section hidden>${bubble('Of yesterday.')}${bubble('Of old.')}</section>`;
      expect(await textsOn(page(bubble('Hello?') + bubble('Anybody?'), stale))).toEqual([
        'Hello?',
        'Anybody?',
      ]);
      expect(await textsOn(page(bubble('Hello?'), stale))).toEqual(['Hello?']);
    });

    it('what is concealed within a turn is not read', async () => {
      const concealed = bubble(`Hello?<span style="font-size: 0">${words}</span>`);
      expect(await textsOn(page(concealed + bubble('Anybody?')))).toEqual(['Hello?', 'Anybody?']);
    });
  });
});
