import { describe, expect, it } from 'vitest';
import { dayOf } from '../../lib/statistics/counts';
import { address, draftOf, type FakePanel, openPanel, settled, threadOf } from './fake-panel';

const asked = ['customer', 'I am furious about this.'] as const;
const reply = ['agent', 'I am sorry, I write to you by 16:00 today.'] as const;
const before = threadOf([[...asked]]);
const after = threadOf([[...asked], [...reply]]);
const sting = 'You should have read the terms.';

const counts = (panel: FakePanel) => panel.mirror()[dayOf(panel.edges.now())];

describe('the agent’s counts', () => {
  it('are taken when the reply is sent, and not before', async () => {
    const panel = await openPanel(before, draftOf(sting));
    expect(counts(panel)).toBeUndefined();
    panel.page.thread(after);
    await settled();
    expect(counts(panel)).toMatchObject({
      replies: 1,
      acknowledged: 1,
      timed: 1,
      flagged: { 'agent/blame-customer': 1 },
    });
  });

  it('hold a hint once, however often it is looked at and whichever comes first, the message or the empty box', async () => {
    for (const emptyFirst of [true, false]) {
      const panel = await openPanel(before, draftOf(sting));
      panel.page.draft(draftOf(`${sting} We look.`));
      panel.page.draft(draftOf(sting));
      if (emptyFirst) panel.page.draft(draftOf(''));
      panel.page.thread(after);
      if (!emptyFirst) panel.page.draft(draftOf(''));
      await settled();
      expect(counts(panel)).toMatchObject({ replies: 1, flagged: { 'agent/blame-customer': 1 } });
    }
  });

  it('leave out a draft that was thrown away', async () => {
    const panel = await openPanel(before, draftOf(sting));
    panel.page.draft(draftOf(''));
    panel.page.draft(draftOf('I am on it.'));
    panel.page.thread(after);
    await settled();
    expect(counts(panel)?.flagged).toEqual({});
  });

  it('outlast a look at another tab, after which the page tells its thread before its draft', async () => {
    const panel = await openPanel(before, draftOf(sting));
    const { finding, fixes } = panel.derived.view.value.insight!.draft[0]!;
    panel.commands.fix(finding.rule, fixes[0]!);
    panel.page.applies();
    const fixed = panel.store.draft.value!;
    panel.page.says({ type: 'hello', address: 'https://elsewhere.example/' });
    panel.page.says({ type: 'blind', reason: 'no-conversation', fit: {}, adapter: 'zendesk' });
    panel.page.says({ type: 'hello', address });
    await settled();
    panel.page.thread(before);
    panel.page.draft(fixed);
    panel.page.thread(after);
    await settled();
    expect(counts(panel)).toMatchObject({
      flagged: { 'agent/blame-customer': 1 },
      fixed: { 'agent/blame-customer': 1 },
    });
  });

  it('do not count the draft again that is still in its box after it was sent', async () => {
    const panel = await openPanel(before, draftOf(sting));
    panel.page.thread(after);
    panel.page.draft(draftOf(`${sting} `));
    panel.page.thread(threadOf([[...asked], [...reply], [...asked], [...reply]]));
    await settled();
    expect(counts(panel)).toMatchObject({ replies: 2, flagged: { 'agent/blame-customer': 1 } });
  });

  it('hold a fix that stays, and none that was taken back', async () => {
    for (const isTakenBack of [false, true]) {
      const panel = await openPanel(before, draftOf(sting));
      const { finding, fixes } = panel.derived.view.value.insight!.draft[0]!;
      panel.commands.fix(finding.rule, fixes[0]!);
      panel.page.applies();
      if (isTakenBack) {
        panel.commands.undo();
        panel.page.applies();
      }
      panel.page.thread(after);
      await settled();
      expect(counts(panel)?.fixed).toEqual(isTakenBack ? {} : { 'agent/blame-customer': 1 });
    }
  });

  it('leave practice alone, and those who switched them off', async () => {
    for (const options of [{ isPractice: true }, { settings: { mirror: false, chosen: ['mirror'] } }]) {
      const panel = await openPanel(before, draftOf(sting), options);
      panel.commands.mute('agent/calm-down');
      panel.page.thread(after);
      await settled();
      expect(panel.mirror()).toEqual({});
    }
  });

  it('hold what was set aside at once: it is said of the rule, not of the reply', async () => {
    const panel = await openPanel(before, draftOf(sting));
    panel.commands.mute('agent/blame-customer');
    await settled();
    expect(counts(panel)?.dismissed).toEqual({ 'agent/blame-customer': 1 });
    expect(panel.derived.view.value.mutedWords).toEqual({ 'agent/blame-customer': ['You should have read'] });
  });

  it('are no reply’s that was written elsewhere, by a colleague or in another window, while the box here was empty', async () => {
    const panel = await openPanel(before, draftOf(''));
    panel.page.thread(after);
    await settled();
    expect(panel.mirror()).toEqual({});
    panel.page.draft(draftOf(sting));
    panel.page.draft(draftOf(''));
    panel.page.thread(threadOf([[...asked], [...reply], ['agent', sting]]));
    await settled();
    expect(counts(panel)).toMatchObject({ replies: 1, flagged: { 'agent/blame-customer': 1 } });
    panel.page.thread(threadOf([[...asked], [...reply], [...reply], [...reply]]));
    await settled();
    expect(counts(panel)).toMatchObject({ replies: 1 });
  });

  it('are taken where the page has no reply box that could tell', async () => {
    const panel = await openPanel(before, null);
    panel.page.thread(after);
    await settled();
    expect(counts(panel)).toMatchObject({ replies: 1 });
  });

  it('are no reply’s that was there when the panel opened', async () => {
    const panel = await openPanel(after);
    await settled();
    expect(panel.mirror()).toEqual({});
  });
});

describe('a pause', () => {
  const answer = (panel: FakePanel, conversation: string) => {
    const upset = ['customer', 'I am furious. Nobody answers. I want to speak to your manager.'] as const;
    panel.page.thread(threadOf([[...upset]], { conversation }));
    panel.page.thread(threadOf([[...upset], [...reply]], { conversation }));
  };

  it('is offered after three upset customers in a row, once in twenty minutes, to those who want it', async () => {
    const panel = await openPanel(before, null, { settings: { pauses: true, chosen: ['pauses'] } });
    for (const conversation of ['2', '3']) answer(panel, conversation);
    expect(panel.derived.view.value.difficultStreak).toBe(false);
    answer(panel, '4');
    expect(panel.derived.view.value.difficultStreak).toBe(true);
    expect(panel.derived.view.value.handOver[0]).toContain('colleague');
    panel.commands.endDifficultStreak();
    answer(panel, '5');
    expect(panel.derived.view.value.difficultStreak).toBe(false);
    panel.setNow(new Date(panel.edges.now().getTime() + 21 * 60_000));
    answer(panel, '6');
    expect(panel.derived.view.value.difficultStreak).toBe(true);
  });

  it('is offered again after the clock was set back', async () => {
    const panel = await openPanel(before, null, { settings: { pauses: true, chosen: ['pauses'] } });
    for (const conversation of ['2', '3', '4']) answer(panel, conversation);
    panel.commands.endDifficultStreak();
    panel.setNow(new Date(panel.edges.now().getTime() - 24 * 60 * 60_000));
    answer(panel, '5');
    expect(panel.derived.view.value.difficultStreak).toBe(true);
  });

  it('is not offered to those who do not', async () => {
    const panel = await openPanel(before);
    for (const conversation of ['2', '3', '4']) answer(panel, conversation);
    expect(panel.derived.view.value.difficultStreak).toBe(false);
  });
});
