// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '../../lib/model/adapter';
import { DraftReader } from '../../lib/page/draft-reader';
import { offerInference } from '../../lib/page/inference';
import { deskAdapter, deskPage, type OpenPage, openPage } from './desk';

const bad = '.a[[';
let page: OpenPage;

const read = (...adapters: Adapter[]): OpenPage => {
  page = openPage(document);
  page.send({ type: 'read', adapters });
  return page;
};

beforeEach(() => {
  document.body.innerHTML = deskPage;
});
afterEach(() => {
  page.close();
  vi.restoreAllMocks();
});

/** Every list of selectors that an adapter has. */
const parts = [deskAdapter, deskAdapter.conversation, deskAdapter.message, deskAdapter.composer].flatMap(
  (group, n) =>
    Object.entries(group)
      .filter(([name, value]) => Array.isArray(value) && name !== 'matches')
      .map(([name]) => (n ? `${['', 'conversation', 'message', 'composer'][n]}.${name}` : name)),
);

/** The adapter with one selector more, at the head of this part, that no browser can read. */
function withBad(part: string): Adapter {
  const adapter = structuredClone(deskAdapter);
  const [group, name] = part.includes('.') ? part.split('.') : [undefined, part];
  const lists = (group ? adapter[group as 'message'] : adapter) as unknown as Record<string, unknown[]>;
  const list = lists[name!]!;
  const like = list[0];
  list.unshift(
    typeof like === 'string'
      ? bad
      : name === 'speaker'
        ? { selector: bad, speaker: 'system' }
        : { selector: bad },
  );
  return adapter;
}

it('the page of these tests uses every part', () => {
  read(deskAdapter);
  expect(page.last('thread')).toMatchObject({
    thread: { customer: 'Mara', subject: 'No heating', channel: 'mail', brand: 'Warmly', inbox: 'Repairs' },
    adapter: 'desk',
  });
  expect(page.last('thread')?.thread.partial).toBe(true);
  expect(page.last('thread')?.thread.messages).toMatchObject([
    { id: 'm1', speaker: 'customer', text: 'It is cold.', channel: 'mail', time: '2026-03-02T08:00:00.000Z' },
    { speaker: 'bot', text: 'We got it.' },
    { speaker: 'agent', text: 'Ask the landlord.', note: true },
    { speaker: 'agent', text: 'Again?', note: true },
  ]);
  expect(page.last('thread')?.faults).toBeUndefined();
  expect(page.last('draft')?.draft?.quoted).toHaveLength(1);
});

describe('one bad selector silences nothing else', () => {
  it.each(parts)('in %s', (part) => {
    const { thread, fit } = read(deskAdapter).last('thread')!;
    const { draft } = page.last('draft')!;
    page.close();
    read(withBad(part));
    expect(page.last('thread')).toMatchObject({ thread, fit });
    expect(page.last('draft')?.draft).toEqual(draft);
    expect(page.last('thread')?.faults).toEqual([{ adapter: 'desk', part, selector: bad }]);
  });

  it('in message.noteWords, which then marks no note', () => {
    const adapter = structuredClone(deskAdapter);
    adapter.message.noteWords!.in = bad;
    read(adapter);
    expect(page.last('thread')?.thread.messages.map(({ note }) => note)).toEqual([false, false, true, false]);
    expect(page.last('draft')?.draft).toBeTruthy();
    expect(page.last('thread')?.faults).toEqual([
      { adapter: 'desk', part: 'message.noteWords', selector: bad },
    ]);
  });

  it('in the only selector of a part: the others are read', () => {
    read({ ...deskAdapter, composer: { ...deskAdapter.composer, quote: [bad] } });
    expect(page.last('thread')?.thread.messages).toHaveLength(4);
    expect(page.last('draft')?.draft?.text).toContain('We come today.');
  });

  it('in what another adapter is known by: this one is picked, and the other one’s fault is named', () => {
    read({ ...deskAdapter, id: 'other', detect: [bad] }, deskAdapter);
    expect(page.last('thread')).toMatchObject({
      adapter: 'desk',
      faults: [{ adapter: 'other', part: 'detect', selector: bad }],
    });
  });

  it('in the root: it says so, and which', () => {
    read({ ...deskAdapter, conversation: { ...deskAdapter.conversation, root: [bad] } });
    expect(page.last('blind')).toMatchObject({
      reason: 'no-conversation',
      fit: { root: false },
      faults: [{ part: 'conversation.root', selector: bad }],
    });
    expect(page.last('draft')).toMatchObject({ draft: null });
  });
});

/** A message whose page gets in the way of whoever looks into it. */
const breakFirstMessage = () =>
  vi.spyOn(document.querySelector('#m1')!, 'querySelectorAll').mockImplementation(() => {
    throw new Error('out of reach');
  });

describe('whatever is thrown', () => {
  it('by one message takes no other along', () => {
    breakFirstMessage();
    read(deskAdapter);
    expect(page.last('thread')?.thread.messages.map(({ id }) => id)).toEqual(['m2', 'm3', 'm4']);
    expect(page.last('thread')?.faults).toEqual([
      { adapter: 'desk', part: 'message', thrown: 'Error: out of reach', message: 1 },
    ]);
    expect(page.last('draft')?.draft).toBeTruthy();
  });

  it('by a draft leaves the thread, and says that there is no draft and why', () => {
    vi.spyOn(DraftReader.prototype, 'read').mockImplementation(() => {
      throw new Error('a strange editor');
    });
    read(deskAdapter);
    expect(page.last('thread')?.thread.messages).toHaveLength(4);
    expect(page.last('thread')?.faults).toMatchObject([
      { part: 'composer', thrown: 'Error: a strange editor' },
    ]);
    expect(page.last('draft')).toMatchObject({ draft: null });
  });

  it('by a whole reading is said, and the page is read once it has changed', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('CSS', {
      escape: () => {
        throw new Error('not now');
      },
    });
    read(deskAdapter);
    expect(page.last('blind')).toMatchObject({ reason: 'failed', detail: 'Error: not now' });
    vi.unstubAllGlobals();
    document.querySelector('.subject')!.textContent = 'Warm again';
    await vi.advanceTimersByTimeAsync(100);
    vi.useRealTimers();
    expect(page.last('thread')?.thread.subject).toBe('Warm again');
  });

  it('by a stray % in the address is no fault at all', () => {
    history.pushState({}, '', '/t/50%');
    read({
      ...deskAdapter,
      conversation: { ...deskAdapter.conversation, id: [{ path: '/t/:id' }], root: ['main'] },
    });
    expect(page.last('thread')?.thread.conversation).toBe('50%');
    history.pushState({}, '', '/');
  });
});

describe('inference and the picker', () => {
  const fails = () => {
    throw new Error('no idea');
  };

  it('inference that throws leaves what the generic adapter finds', () => {
    offerInference({ inferAdapter: fails, pick: async () => null });
    read({ ...deskAdapter, infer: true });
    expect(page.last('thread')?.thread.messages).toHaveLength(4);
    expect(page.last('thread')?.faults).toEqual([
      { adapter: 'desk', part: 'infer', thrown: 'Error: no idea' },
    ]);
    expect(page.last('draft')?.draft).toBeTruthy();
  });

  it('an inferred adapter with a bad selector is read by its others', () => {
    offerInference({ inferAdapter: () => withBad('message.item'), pick: async () => null });
    read({ ...deskAdapter, infer: true });
    expect(page.last('thread')?.thread.messages).toHaveLength(4);
  });

  it.each([
    ['throws', fails],
    ['rejects', () => Promise.reject(new Error('no idea'))],
  ])('a picker that %s answers', async (_, pick) => {
    offerInference({ inferAdapter: () => undefined, pick });
    read(deskAdapter);
    page.send({ type: 'pick', what: 'customer' });
    await Promise.resolve();
    await Promise.resolve();
    expect(page.last('picked')).toEqual({ type: 'picked', picked: null, detail: 'Error: no idea' });
  });
});
