import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  address,
  draftOf,
  type FakePanel,
  fakePanel,
  host,
  openPanel,
  settled,
  shown,
  threadOf,
} from './fake-panel';

const thread = threadOf([['customer', 'I am furious about this.']]);
const view = (panel: FakePanel) => panel.derived.view.value;

describe('what the panel says it can see', () => {
  it('looks at the tab first, and shows no state', async () => {
    const panel = await fakePanel();
    expect(view(panel)).toMatchObject({ status: 'connecting', packProblems: [] });
    expect(view(panel)).not.toHaveProperty('insight');
  });

  it('asks the page to read with the adapters of its address', async () => {
    const panel = await fakePanel();
    panel.page.says({ type: 'hello', address });
    await settled();
    expect(panel.sent.map(({ type }) => type)).toEqual(['read']);
    const [read] = panel.sent.flatMap((message) => (message.type === 'read' ? [message] : []));
    expect(read!.adapters.map(({ id }) => id)).toEqual(['zendesk-legacy', 'zendesk']);
    expect(view(panel).status).toBe('connecting');
  });

  it.each([
    ['a site that is off', { settings: { off: [host] } }, 'off'],
    ['a site without permission', { isAllowed: false }, 'no-access'],
  ])('%s is not asked to read', async (_, options, reason) => {
    const panel = await fakePanel(options);
    panel.page.says({ type: 'hello', address });
    await settled();
    expect(panel.sent).toEqual([]);
    expect(view(panel)).toMatchObject({ status: 'blind', blindness: { reason } });
  });

  it('an address that no adapter may read is no help desk', async () => {
    const panel = await fakePanel();
    panel.page.says({ type: 'hello', address: 'about:blank' });
    await settled();
    expect(view(panel)).toMatchObject({ status: 'blind', blindness: { reason: 'no-access' } });
  });

  it('says why the page cannot be read, with what fitted', async () => {
    const panel = await openPanel(thread, draftOf('Hello'));
    panel.page.says({
      type: 'blind',
      reason: 'failed',
      detail: 'bad selector',
      fit: { root: true },
      adapter: 'zendesk',
    });
    expect(view(panel)).toMatchObject({
      status: 'blind',
      blindness: { reason: 'failed', detail: 'bad selector' },
      fit: { root: true },
      adapter: { name: 'Zendesk' },
    });
    for (const key of ['thread', 'insight', 'draft']) expect(view(panel)).not.toHaveProperty(key);
  });

  it('names a part of the adapter that cannot be used, and shows all else', async () => {
    const panel = await openPanel(thread);
    const fault = { adapter: 'zendesk', part: 'composer.quote', selector: '[' };
    panel.page.says({ type: 'thread', thread, fit: {}, adapter: 'zendesk', faults: [fault] });
    expect(view(panel).faults).toEqual([fault]);
    expect(view(panel).insight?.state.band).not.toBe('calm');
  });

  it('shows the conversation before the rules are loaded, and judges nothing yet', async () => {
    const panel = await openPanel(thread, null, { isEarly: true });
    expect(view(panel)).toMatchObject({ status: 'reading', thread });
    expect(view(panel)).not.toHaveProperty('insight');
  });

  it('follows the agent from conversation to conversation, and forgets nothing of either', async () => {
    const panel = await openPanel(thread, draftOf('You should have read the terms.'));
    panel.commands.mute('agent/blame-customer');
    expect(shown(panel)).toEqual([]);
    panel.page.thread({ ...thread, conversation: '2' });
    panel.page.draft(draftOf('You should have read the terms.', { conversation: '2' }));
    expect(shown(panel)).toEqual(['agent/blame-customer']);
    panel.page.thread(thread);
    panel.page.draft(draftOf('You should have read the terms.'));
    expect(shown(panel)).toEqual([]);
    expect(view(panel).mutedWords).toHaveProperty('agent/blame-customer');
  });

  it('gives a page of the reply box alone the thread that it read before', async () => {
    const panel = await openPanel(thread);
    panel.page.thread({ ...thread, messages: [], composerOnly: true });
    expect(view(panel).thread).toMatchObject({ composerOnly: true, messages: thread.messages });
    expect(view(panel).insight?.state.band).not.toBe('calm');
  });

  it('a team’s switch holds where its conversation is', async () => {
    const team = {
      id: 'care',
      name: 'Care',
      packs: [],
      switches: [],
      severities: {},
      settings: { warningsOnly: { value: true, mode: 'locked' as const } },
    };
    const panel = await openPanel(thread, draftOf('We will look at it as soon as possible.'), { team });
    expect(view(panel).team?.name).toBe('Care');
    expect(view(panel).insight?.reply.steps).toEqual([]);
  });
});

describe('with time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('the last word of a draft is judged once it rests', async () => {
    const panel = await openPanel(thread, draftOf('We look at it today, mate'));
    expect(shown(panel)).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(shown(panel)).toEqual(['agent/over-familiar']);
    panel.page.draft(draftOf('We look at it today, material'));
    expect(shown(panel)).toEqual([]);
  });

  it('a commitment is remembered on request, falls due once, and is erased', async () => {
    const panel = await openPanel(thread, draftOf('I will call you today at 16:00.'));
    const [commitment] = view(panel).insight!.commitments;
    panel.commands.remember(commitment!);
    expect(panel.saved()?.commitments).toHaveLength(1);
    expect(view(panel).takenUp).toEqual([panel.saved()!.commitments[0]!.id]);
    const due = Date.parse(commitment!.due);
    vi.advanceTimersByTime(due - panel.edges.now().getTime() - 1);
    expect(view(panel).notice).toBeUndefined();
    panel.setNow(new Date(due));
    vi.advanceTimersByTime(1);
    expect(JSON.stringify(view(panel).notice)).toContain('16:00');
    panel.commands.forgetCommitment(panel.saved()!.commitments[0]!.id);
    expect(panel.saved()?.commitments).toEqual([]);
    panel.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('nothing runs in a panel that was closed', async () => {
    const panel = await openPanel(thread, draftOf('You should have read the terms.'));
    panel.stop();
    expect(vi.getTimerCount()).toBe(0);
    const { length } = panel.sent;
    panel.page.draft(draftOf('Calm down.'));
    expect(panel.sent).toHaveLength(length);
  });
});

describe('underlines', () => {
  it('are sent once for each draft, without tips', async () => {
    const panel = await openPanel(thread, draftOf('You should have read the terms.'));
    const marks = () => panel.sent.filter(({ type }) => type === 'marks');
    expect(marks()).toHaveLength(1);
    expect(marks()[0]).toMatchObject({ marks: [{ start: 0, end: 20, severity: expect.any(String) }] });
    panel.page.thread({ ...thread });
    expect(marks()).toHaveLength(1);
    panel.page.draft(draftOf('Fine.'));
    expect(marks().at(-1)).toMatchObject({ marks: [] });
  });
});
