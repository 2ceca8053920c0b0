import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, type FakePanel, openPanel, threadOf } from './fake-panel';

const thread = threadOf([['customer', 'I am furious about this.']]);
const sting = 'You should have read the terms.';

describe('an edit', () => {
  let panel: FakePanel;
  const notice = () => panel.derived.view.value.notice;
  const edits = () => panel.sent.filter(({ type }) => type === 'edit');
  /** Puts the first fix of the first hint into the draft. */
  const fix = () => {
    const { finding, fixes } = panel.derived.view.value.insight!.draft[0]!;
    panel.commands.fix(finding.rule, fixes[0]!);
  };

  beforeEach(async () => {
    vi.useFakeTimers();
    panel = await openPanel(thread, draftOf(sting));
  });
  afterEach(() => {
    panel.stop();
    vi.useRealTimers();
  });

  it('names the draft it was made for, and is the only one under way', () => {
    fix();
    fix();
    expect(edits()).toHaveLength(1);
    expect(edits()[0]).toMatchObject({
      edit: { conversation: '1', composer: 'composer-1', before: expect.any(String) },
    });
    expect(panel.derived.view.value.isBusy).toBe(true);
  });

  it('can be taken back as long as its words are there, also after more was typed', () => {
    fix();
    panel.page.applies();
    const changed = panel.store.draft.value!.text;
    expect(changed).not.toBe(sting);
    expect(panel.derived.view.value).toMatchObject({ canUndo: true, isBusy: false });
    panel.page.draft(draftOf(`${changed} More.`));
    expect(panel.derived.view.value.canUndo).toBe(true);
    panel.commands.undo();
    panel.page.applies();
    expect(panel.store.draft.value!.text).toBe(`${sting} More.`);
    expect(panel.derived.view.value.canUndo).toBe(false);
    expect(notice()?.text).toEqual({ key: 'noticeTakenBack' });
  });

  it('cannot be taken back once its words are gone, and no longer says so', () => {
    fix();
    panel.page.applies();
    expect(notice()).toBeDefined();
    panel.page.draft(draftOf(''));
    expect(panel.derived.view.value.canUndo).toBe(false);
    expect(notice()).toBeUndefined();
    panel.commands.undo();
    expect(edits()).toHaveLength(1);
  });

  it('that is refused says why, and gives the words to copy', () => {
    fix();
    const { id, edit } = edits()[0] as { id: number; edit: { after: string } };
    panel.page.says({ type: 'applied', id, ok: false, why: 'not-taken' });
    expect(notice()).toMatchObject({ tone: 'problem', copy: edit.after });
    expect(panel.derived.view.value).toMatchObject({ isBusy: false, canUndo: false });
  });

  it('for which the page lacks what it needs says so, gives the words to copy, and the next one is made', () => {
    fix();
    const { id, edit } = edits()[0] as { id: number; edit: { after: string } };
    panel.page.says({ type: 'applied', id, ok: false, why: 'not-loaded' });
    expect(notice()).toMatchObject({
      tone: 'problem',
      text: { key: 'noticeRefusedNotLoaded' },
      copy: edit.after,
    });
    fix();
    expect(edits()).toHaveLength(2);
  });

  it('that nobody answers is refused after a while, and the next one is made', () => {
    fix();
    vi.advanceTimersByTime(60_000);
    expect(notice()).toMatchObject({ tone: 'problem' });
    fix();
    expect(edits()).toHaveLength(2);
  });

  it('that nobody answers leaves it open whether the draft was changed', () => {
    fix();
    vi.advanceTimersByTime(60_000);
    expect(notice()?.text).toEqual({ key: 'noticeNoAnswer' });
  });

  it('of many lines is waited for as long as the page works at it', () => {
    panel.commands.insert('A line.\n'.repeat(100));
    vi.advanceTimersByTime(20_000);
    expect(panel.derived.view.value.isBusy).toBe(true);
    vi.advanceTimersByTime(20_000);
    expect(panel.derived.view.value.isBusy).toBe(false);
  });

  it('that was given up and is made after all: the next one is made for the draft as it then is', () => {
    fix();
    vi.advanceTimersByTime(60_000);
    panel.page.applies();
    expect(panel.derived.view.value.canUndo).toBe(false);
    const { revision } = panel.store.draft.value!;
    expect(panel.store.draft.value!.text).not.toBe(sting);
    panel.commands.insert('Thank you for telling us.');
    expect(edits().at(-1)).toMatchObject({ edit: { revision } });
  });

  it('is counted for the very rule whose fix it is, though two speak of the same words', () => {
    const { fixes } = panel.derived.view.value.insight!.draft[0]!;
    panel.commands.fix('agent/other', fixes[0]!);
    expect(panel.store.pending.value).toMatchObject({ rule: 'agent/other' });
  });

  it('to take back that is refused has nothing to copy, and says what to do instead', () => {
    fix();
    panel.page.applies();
    panel.commands.undo();
    const { id } = edits().at(-1) as { id: number };
    panel.page.says({ type: 'applied', id, ok: false, why: 'not-taken' });
    expect(notice()).toMatchObject({ tone: 'problem', text: { key: 'noticeUndoNotTaken' } });
    expect(notice()?.copy).toBeUndefined();
  });

  it('leaves the first blank of a fix selected, and says so', () => {
    panel.commands.fix('agent/other', {
      start: 0,
      end: sting.length,
      text: 'I can [what you can do] by [time].',
    });
    expect(edits()[0]).toMatchObject({ edit: { before: sting, select: { start: 6, end: 23 } } });
    panel.page.applies();
    expect(notice()?.text).toEqual({ key: 'noticeChangedBlank' });
  });

  it('that takes words out keeps a few beside them, by which it is known while it can be taken back', () => {
    panel.page.draft(draftOf('The key, mate, is cut.'));
    panel.commands.fix('agent/other', { start: 7, end: 14, text: '' });
    expect(edits()[0]).toMatchObject({ edit: { start: 4, before: 'key, mate,', after: 'key' } });
    panel.page.applies();
    expect(panel.store.draft.value!.text).toBe('The key is cut.');
    expect(panel.derived.view.value.canUndo).toBe(true);
    panel.page.draft(draftOf(''));
    expect(panel.derived.view.value.canUndo).toBe(false);
  });

  it('keeps whole letters beside those that go, also of two code units', () => {
    panel.page.draft(draftOf('😡ab, mate.'));
    panel.commands.fix('agent/other', { start: 4, end: 10, text: '' });
    expect(edits()[0]).toMatchObject({ edit: { start: 0, before: '😡ab, mate', after: '😡ab' } });
  });

  it('at the start of a line keeps words behind those that go', () => {
    panel.page.draft(draftOf('Calm down. The key is cut.'));
    panel.commands.fix('agent/other', { start: 0, end: 11, text: '' });
    expect(edits()[0]).toMatchObject({ edit: { start: 0, before: 'Calm down. The', after: 'The' } });
  });

  it('belongs to its conversation: its notice and its undo stay there', () => {
    fix();
    panel.page.applies();
    panel.page.thread({ ...thread, conversation: '2' });
    panel.page.draft(draftOf('', { conversation: '2' }));
    expect(panel.derived.view.value).toMatchObject({ canUndo: false });
    expect(notice()).toBeUndefined();
  });

  it.each(['conversation-left', 'composer-gone'] as const)(
    'that is refused as %s is said where the agent is by now, and offers none of its words there',
    (why) => {
      fix();
      const { id } = edits()[0] as { id: number };
      panel.page.thread({ ...thread, conversation: '2' });
      panel.page.draft(draftOf('', { conversation: '2' }));
      panel.page.says({ type: 'applied', id, ok: false, why });
      expect(notice()).toMatchObject({ tone: 'problem' });
      expect(notice()?.copy).toBeUndefined();
      expect(panel.derived.view.value.isBusy).toBe(false);
    },
  );

  it.each([
    [false, 'noticeNotMadeClosed'],
    [true, 'noticeMadeWhileClosed'],
  ])('of an earlier panel, which closed over it, is told: made %s', (made, key) => {
    panel.page.says({ type: 'interrupted', made });
    expect(notice()).toEqual({ tone: 'problem', text: { key } });
  });

  it('is taken back as it stands there, where the page writes other quotes', () => {
    fix();
    const { id, edit } = edits()[0] as { id: number; edit: { start: number; end: number } };
    const after = 'It’s in the terms';
    const text = sting.slice(0, edit.start) + after + sting.slice(edit.end);
    panel.page.says({ type: 'applied', id, ok: true, start: edit.start, after, draft: draftOf(text) });
    expect(panel.derived.view.value.canUndo).toBe(true);
    panel.commands.undo();
    panel.page.applies();
    expect(panel.store.draft.value!.text).toBe(sting);
  });

  it('is forgotten where the page goes away', () => {
    fix();
    panel.leave();
    expect(panel.derived.view.value).toMatchObject({ status: 'blind', blindness: { reason: 'no-access' } });
  });
});
