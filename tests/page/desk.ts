import type { Adapter } from '../../lib/model/adapter';
import type { FromPage, FromPanel } from '../../lib/model/protocol';
import { openEdits } from '../../lib/page/edit-queue';
import { offerEditing } from '../../lib/page/editing';
import { servePage } from '../../lib/page/serve-page';

/** An adapter that uses every part of the format, and the page that it describes. */
export const deskAdapter: Adapter = {
  id: 'desk',
  name: 'Desk',
  confidence: 'sure',
  matches: ['https://desk.example.com/*'],
  detect: ['.desk'],
  shadow: ['.shadowed'],
  conversation: {
    id: [{ selector: '.desk', attribute: 'data-id' }],
    root: ['[data-id="{id}"]'],
    customer: [{ selector: '.customer' }],
    subject: [{ selector: '.subject' }],
    channel: [{ selector: '.via' }],
    brand: [{ selector: '.brand' }],
    inbox: [{ selector: '.inbox' }],
    customers: [{ selector: '.customer' }],
    agents: [{ selector: '.colleague' }],
    partial: ['.older'],
  },
  message: {
    item: ['.turn'],
    text: ['.words'],
    skip: ['.quoted'],
    ignore: ['.event'],
    id: [{ selector: '.turn', attribute: 'id' }],
    author: [{ selector: '.name' }],
    identity: [{ selector: '.name' }],
    time: [{ selector: 'time', attribute: 'datetime' }],
    channel: [{ selector: '.by' }],
    speaker: [
      { among: 'customers', speaker: 'customer' },
      { among: 'agents', speaker: 'agent' },
      { selector: '.robot', speaker: 'bot' },
    ],
    note: ['.private'],
    noteWords: { in: '.label', words: ['for us'] },
  },
  composer: { editor: ['.reply'], note: ['.noting'], quote: ['blockquote'] },
};

export const deskPage = `<main class="desk" data-id="7">
  <h1 class="subject">No heating</h1><b class="customer">Mara</b><b class="colleague">Tom</b>
  <i class="via">mail</i><i class="brand">Warmly</i><i class="inbox">Repairs</i><a class="older">More</a>
  <div class="turn" id="m1"><b class="name">Mara</b><time datetime="2026-03-02T08:00:00Z"></time><i class="by">mail</i>
    <p class="words">It is cold.<q class="quoted"> You wrote</q></p></div>
  <div class="turn event"><p class="words">assigned</p></div>
  <div class="turn robot" id="m2"><b class="name">Robo</b><p class="words">We got it.</p></div>
  <div class="turn private" id="m3"><b class="name">Tom</b><p class="words">Ask the landlord.</p></div>
  <div class="turn" id="m4"><b class="name">Tom</b><i class="label">For us</i><p class="words">Again?</p></div>
  <div class="reply" contenteditable="true"><p>We come today.</p><blockquote><p>It is cold.</p></blockquote></div>
</main>`;

export interface OpenPage {
  sent: FromPage[];
  send(message: FromPanel): void;
  close(): void;
  /** The newest message of this kind. */
  last<T extends FromPage['type']>(type: T): Extract<FromPage, { type: T }> | undefined;
}

/**
 * Serves the document as it stands to a panel that the test plays.
 * @param canEdit false: what an edit needs is not loaded
 */
export function openPage(document: Document, canEdit = true): OpenPage {
  if (canEdit) offerEditing({ openEdits });
  const sent: FromPage[] = [];
  let send: (message: FromPanel) => void = () => {};
  let close = () => {};
  servePage(
    {
      send: (message) => sent.push(message),
      listen: (listener) => (send = listener),
      closed: (listener) => (close = listener),
      close: () => {},
    },
    document,
  );
  return {
    sent,
    send: (message) => send(message),
    close: () => close(),
    last: <T extends FromPage['type']>(type: T) =>
      sent.findLast((message): message is Extract<FromPage, { type: T }> => message.type === type),
  };
}
