import { afterEach, describe, expect, it, vi } from 'vitest';
import { address, draftOf, type FakePanel, host, openPanel, settled, shown, threadOf } from './fake-panel';

const asked = ['customer', 'I am furious about this.'] as const;
const sting = 'You should have read the terms.';
const before = threadOf([[...asked]]);
const after = threadOf([[...asked], ['agent', 'I am on it.']]);
const blame = 'agent/blame-customer';
/** The page was asked for anew, and answers. */
const hello = async (panel: FakePanel): Promise<void> => {
  panel.page.says({ type: 'hello', address });
  await settled();
};
const flagged = (panel: FakePanel) => Object.values(panel.mirror()).map((day) => day.flagged);
const dismissed = (panel: FakePanel) => Object.values(panel.mirror()).map((day) => day.dismissed[blame] ?? 0);

describe('what is written and sent while the coach', () => {
  it('is quiet is never counted', async () => {
    const panel = await openPanel(before, draftOf(sting));
    panel.commands.setQuiet(true);
    panel.page.thread(after);
    await settled();
    panel.commands.setQuiet(false);
    await settled();
    expect(panel.mirror()).toEqual({});
    expect(panel.store.handled.value).toEqual([]);
  });

  it('is off on this site is never counted', async () => {
    const panel = await openPanel(before, draftOf(sting));
    panel.commands.setOff(host, true);
    await hello(panel);
    panel.commands.setOff(host, false);
    await hello(panel);
    panel.page.thread(after);
    panel.page.draft(draftOf(''));
    await settled();
    expect(panel.mirror()).toEqual({});
  });
});

describe('the draft of the conversation before', () => {
  it('is none of the one that came into view: nothing of it is judged, marked or counted there', async () => {
    const panel = await openPanel(before, draftOf(sting));
    const marks = () => panel.sent.filter(({ type }) => type === 'marks').length;
    const marked = marks();
    panel.page.thread({ ...before, conversation: '2' });
    expect(shown(panel)).toEqual([]);
    expect(panel.derived.view.value.draft).toBeUndefined();
    expect(marks()).toBe(marked);
    panel.page.draft(draftOf('I am on it.', { conversation: '2' }));
    panel.page.thread({ ...after, conversation: '2' });
    await settled();
    expect(flagged(panel)).toEqual([{}]);
  });

  it('keeps the notice of an edit that was answered after the agent went on', async () => {
    const panel = await openPanel(before, draftOf(sting));
    const { finding, fixes } = panel.derived.view.value.insight!.draft[0]!;
    panel.commands.fix(finding.rule, fixes[0]!);
    panel.page.thread({ ...before, conversation: '2' });
    panel.page.applies();
    expect(panel.derived.view.value).toMatchObject({ isBusy: false, canUndo: false });
    expect(panel.derived.view.value.notice).toBeUndefined();
    expect(shown(panel)).toEqual([]);
  });
});

describe('settings that are changed in another window', () => {
  it('have the page read anew where they are about its site, and only then', async () => {
    const panel = await openPanel(before, draftOf(sting));
    panel.changeElsewhere({ warningsOnly: true });
    panel.changeElsewhere({ off: ['elsewhere.example'] });
    expect(panel.reconnects()).toBe(0);
    panel.changeElsewhere({ off: [host] });
    expect(panel.reconnects()).toBe(1);
    await hello(panel);
    expect(panel.derived.view.value.blindness).toEqual({ reason: 'off' });
    panel.changeElsewhere({ off: [] });
    expect(panel.reconnects()).toBe(2);
  });
});

describe('what was said', () => {
  it('of the draft goes when the coach is asked to be quiet, and of quiet when it speaks again', async () => {
    const panel = await openPanel(before, draftOf(sting));
    panel.commands.step(1);
    panel.commands.setQuiet(true);
    expect(panel.derived.view.value.notice).toBeUndefined();
    panel.commands.step(1);
    expect(panel.derived.view.value.notice?.text).toEqual({ key: 'noticeQuiet' });
    panel.commands.setQuiet(false);
    expect(panel.derived.view.value.notice).toBeUndefined();
  });

  it('of a commitment goes with it', async () => {
    vi.useFakeTimers();
    const now = new Date(2026, 10, 26, 10);
    const due = new Date(now.getTime() + 60_000).toISOString();
    const commitment = { id: 'one', host, conversation: '1', line: 'I will write.', due };
    const panel = await openPanel(before, null, { settings: { commitments: [commitment] } });
    panel.setNow(new Date(due));
    vi.advanceTimersByTime(60_000);
    expect(panel.derived.view.value.notice?.text.key).toBe('noticeDue');
    panel.commands.forgetCommitment('one');
    expect(panel.derived.view.value.notice).toBeUndefined();
    panel.stop();
  });
});

describe('a mute', () => {
  it('that is taken back is uncounted, with its words and what was said of it', async () => {
    const panel = await openPanel(before, draftOf(sting));
    panel.commands.step(1);
    panel.commands.muteStepped();
    await settled();
    expect(dismissed(panel)).toEqual([1]);
    expect(panel.derived.view.value.mutedWords).toHaveProperty(blame);
    panel.commands.unmute(blame, host, '1');
    await settled();
    expect(dismissed(panel)).toEqual([0]);
    expect(panel.derived.view.value.mutedWords).toEqual({});
    expect(panel.derived.view.value.notice).toBeUndefined();
    expect(shown(panel)).toEqual([blame]);
  });

  it('is one, however often it is asked for', async () => {
    const panel = await openPanel(before, draftOf(sting));
    for (let n = 0; n < 2; n++) panel.commands.mute(blame);
    await settled();
    expect(panel.store.settings.value.muted).toHaveLength(1);
    expect(dismissed(panel)).toEqual([1]);
    expect(panel.derived.view.value.mutedWords[blame]).toHaveLength(1);
  });
});

it('a fix that is taken back in the editor itself, by Ctrl+Z, is none', async () => {
  const panel = await openPanel(before, draftOf(sting));
  const { finding, fixes } = panel.derived.view.value.insight!.draft[0]!;
  panel.commands.fix(finding.rule, fixes[0]!);
  panel.page.applies();
  panel.page.draft(draftOf(sting));
  panel.page.thread(after);
  await settled();
  expect(Object.values(panel.mirror()).map(({ fixed }) => fixed)).toEqual([{}]);
});

it('a host may have any name', async () => {
  const named = threadOf([['unknown', 'Hello?']], { host: 'constructor' });
  const panel = await openPanel(named);
  panel.page.says({ type: 'hello', address: 'https://constructor/' });
  await settled();
  panel.page.thread(named);
  expect(panel.derived.view.value.speakers.answer).toBeUndefined();
});

afterEach(() => void vi.useRealTimers());
