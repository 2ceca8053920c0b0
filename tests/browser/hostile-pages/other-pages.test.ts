import { afterEach, describe, expect, it } from 'vitest';
import { blind, draftOf, fixOf, hint, messagesRead, replyBox, testId, undoButton } from '../places';
import { type Beside, browsers, openBeside } from './beside';

const bubble = (side: 'customer' | 'agent', text: string) =>
  `<div class="chat-bubble ${side}"><span class="author">${side === 'agent' ? 'Sam' : 'Lea Holt'}</span><div class="body">${text}</div></div>`;
const turns = [
  bubble('customer', 'The kettle leaks.'),
  bubble('agent', 'I am looking.'),
  bubble('customer', 'And now?'),
];

/** A help desk that nobody described. */
const desk = (thread: string, draft = '') => `<!doctype html><meta charset="utf-8"><title>Desk</title>
<nav><a href="#">Inbox</a></nav>
<main data-conversation-id="c-1"><h1>Broken kettle</h1><div id="thread">${thread}</div>
<div id="reply" contenteditable="true" style="min-height: 60px; width: 400px">${draft}</div></main>`;

const defensive = 'Sorry if you feel that way.';

describe.each(browsers)('in %s', (browser) => {
  let beside: Beside;
  const open = async (html: string): Promise<Beside> => {
    beside = await openBeside[browser](html);
    return beside;
  };
  afterEach(() => beside?.close());

  it('messages are found that come after the frame of a page, though an image of it never ends loading', async () => {
    const { panel, inPage } = await open(`${desk('')}<img alt="" src="/never">`);
    await panel.waitForSelector(blind('no-messages'));
    await inPage(`document.querySelector('#thread').innerHTML = ${JSON.stringify(turns.join(''))}; 0`);
    await panel.waitForMessages(3);
  });

  it('messages are found that come into a shadow root', async () => {
    const { panel, inPage } = await open(
      `${desk('')}<script>document.querySelector('#thread').attachShadow({ mode: 'open' })</script>`,
    );
    await panel.waitForSelector(blind('no-messages'));
    await inPage(
      `document.querySelector('#thread').shadowRoot.innerHTML = ${JSON.stringify(turns.join(''))}; 0`,
    );
    await panel.waitForMessages(3);
  });

  it('fields named like what every element has take nothing from the page or the panel', async () => {
    const names = [
      'nextSibling',
      'firstChild',
      'parentNode',
      'matches',
      'querySelectorAll',
      'closest',
      'contains',
      'textContent',
      'tagName',
    ];
    const form = `<form><p>I filled it in.</p>${names.map((name) => `<input name="${name}">`).join('')}</form>`;
    const { panel, inPanel } = await open(desk(turns.join('') + bubble('customer', form)));
    await panel.waitForMessages(4);
    expect(await inPanel(`document.querySelector('${testId('transcript')}').textContent`)).toContain(
      'I filled it in.',
    );
  });

  it('what cannot be seen in the reply box is not judged', async () => {
    const hidden = `<p style="display: none">${defensive}</p><p style="font-size: 0">${defensive}</p>`;
    const { panel, inPage, inPanel } = await open(desk(turns.join(''), `<p>Hi.</p>${hidden}`));
    await panel.waitForSelector(replyBox);
    await inPage(
      `document.querySelector('#reply').insertAdjacentHTML('beforeend', '<p>${defensive}</p>'); 0`,
    );
    await panel.waitForHint('agent/non-apology');
    expect(await inPanel(`document.querySelectorAll('${hint('agent/non-apology')}').length`)).toBe(1);
    await inPage(`document.querySelector('#reply p:last-child').style.visibility = 'hidden'; 0`);
    await panel.waitUntilGone(hint('agent/non-apology'));
  });

  it('a thread of 70 MB is read from its newest message on', async () => {
    // Folded, so that the browser itself has not to lay it out.
    const { panel, inPage, inPanel } = await open(
      `<style>.body { display: none }</style>${desk(turns.join(''))}`,
    );
    await panel.waitForMessages(3);
    await inPage(`for (let n = 0; n < 40; n++) {
      const turn = document.querySelector('.chat-bubble').cloneNode(true);
      turn.querySelector('.body').textContent = n + ' ' + 'I am waiting. '.repeat(125_000);
      document.querySelector('#thread').append(turn);
    } 0`);
    await panel.waitForMessages(4);
    expect(
      await inPanel(
        `document.querySelector('${testId('transcript')} li:last-child p').textContent.slice(0, 4)`,
      ),
    ).toBe('39 I');
  });

  describe('the panel stays as it is', () => {
    /** A change was made in the draft, which can be taken back. */
    const changed = async (): Promise<Beside> => {
      const opened = await open(desk(turns.join('')));
      const { panel, inPage, inPanel } = opened;
      await panel.waitForMessages(3);
      await inPage(`document.querySelector('#reply').innerHTML = '<p>${defensive}</p>'; 0`);
      await panel.click(fixOf('agent/non-apology'));
      await panel.waitForSelector(undoButton);
      // From now on whatever the panel shows is noted, and each page that the browser says has loaded.
      await inPanel(`(() => {
        globalThis.shown = new Set();
        globalThis.loaded = 0;
        const look = () => {
          shown.add(document.querySelector('${testId('head')}').dataset.status);
          shown.add(document.querySelector('${undoButton}') ? 'undo' : 'no undo');
        };
        look();
        new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
        (globalThis.browser ?? chrome).tabs.onUpdated.addListener((_, { status }) => {
          if (status === 'complete') document.body.dataset.loaded = String(++loaded);
        });
      })()`);
      return opened;
    };
    const still = async ({ panel, inPage, inPanel }: Beside): Promise<void> => {
      await panel.waitForSelector('body[data-loaded]');
      // What comes later is read: nothing that went before is still under way.
      await inPage(
        `document.querySelector('#thread').insertAdjacentHTML('beforeend', ${JSON.stringify(bubble('customer', 'Hello?'))}); 0`,
      );
      await panel.waitForSelector(messagesRead(4));
      expect(await inPanel('[...shown].sort()')).toEqual(['reading', 'undo']);
    };

    it('where the page goes on to another address by itself', async () => {
      const opened = await changed();
      await opened.inPage(`history.pushState({}, '', '/elsewhere'); document.title = 'Elsewhere'; 0`);
      await still(opened);
      await opened.panel.click(undoButton);
      await opened.panel.waitForSelector(draftOf(defensive.length));
    });

    it('where a page loads in another window', async () => {
      const opened = await changed();
      await opened.openElsewhere(`${opened.address}other`);
      await still(opened);
    });
  });
});
