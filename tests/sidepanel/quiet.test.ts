import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf, type FakePanel, openPanel, shown, threadOf } from './fake-panel';

describe('quiet for this conversation', () => {
  const thread = threadOf([['customer', 'I am furious about this.']]);
  let panel: FakePanel;
  beforeEach(async () => {
    panel = await openPanel(thread, draftOf('You should have read the terms.'));
    expect(shown(panel)).toContain('agent/blame-customer');
    panel.commands.setQuiet(true);
  });

  it('judges nothing', () => {
    expect(panel.derived.view.value).toMatchObject({ isQuiet: true });
    expect(panel.derived.view.value).not.toHaveProperty('insight');
    // Danger alone is still sought, in what the customer wrote.
    expect(panel.derived.units.value.filter(({ side }) => side === 'agent')).toEqual([]);
  });

  it('takes the underlines away', () => {
    expect(panel.sent.findLast(({ type }) => type === 'marks')).toMatchObject({ marks: [] });
  });

  it('reads no hint out on the step key, and says that it is quiet', () => {
    panel.commands.step(1);
    expect(panel.derived.view.value.steppedTo).toBeUndefined();
    expect(panel.derived.view.value.notice?.text.key).toBe('noticeQuiet');
  });

  it('sends no edit on the fix key or the insert key, and mutes nothing', () => {
    panel.commands.applyStepped();
    panel.commands.insertFirst();
    panel.commands.muteStepped();
    expect(panel.sent.filter(({ type }) => type === 'edit')).toEqual([]);
    expect(panel.saved()?.muted).toEqual([]);
  });

  it('counts no hint in the mirror', () => {
    panel.page.draft(draftOf('Calm down. You should have read the terms.'));
    panel.page.thread(
      threadOf([
        ['customer', 'I am furious about this.'],
        ['agent', 'Calm down.'],
      ]),
    );
    expect(panel.mirror()).toEqual({});
  });

  it('speaks again on request', () => {
    panel.commands.setQuiet(false);
    expect(shown(panel)).toContain('agent/blame-customer');
    expect(panel.sent.findLast(({ type }) => type === 'marks')).not.toMatchObject({ marks: [] });
  });

  it('is quiet in that conversation alone', () => {
    panel.page.thread({ ...thread, conversation: '2' });
    expect(panel.derived.view.value.isQuiet).toBe(false);
    expect(panel.derived.view.value.insight).toBeDefined();
  });
});
