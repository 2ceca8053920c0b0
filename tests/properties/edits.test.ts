import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withFix } from '../../lib/engine/fixes/fix';
import { draftOf, type FakePanel, openPanel, threadOf } from '../sidepanel/fake-panel';
import { draftText } from './drafts';
import { asLongAsItTakes, runs } from './seed';

const thread = threadOf([['customer', 'I am furious. My kettle leaks, and nobody answers.']]);
let panel: FakePanel;
/** What the panel asked of the page last. */
const asked = () => {
  const message = panel.sent.findLast(({ type }) => type === 'edit');
  if (message?.type !== 'edit') throw new Error('no edit was sent');
  return message.edit;
};
const write = (text: string): void => panel.page.draft(draftOf(text));
const shown = (): string => panel.store.draft.value?.text ?? '';
/** All ways that the panel offers to say it otherwise, each with its rule. */
const offers = () =>
  (panel.derived.view.value.insight?.draft ?? []).flatMap(({ finding, fixes }) =>
    fixes.map((fix) => ({ rule: finding.rule, fix })),
  );

beforeEach(async () => {
  vi.useFakeTimers();
  panel = await openPanel(thread, draftOf(''));
});
afterEach(() => {
  panel.stop();
  vi.useRealTimers();
});

it(
  'whatever the draft, a fix is one edit of exactly the words that stand there, and taking it back leaves no trace',
  asLongAsItTakes,
  () => {
    let made = 0;
    fc.assert(
      fc.property(draftText, fc.nat(), (text, pick) => {
        write(text);
        const all = offers();
        const one = all[pick % Math.max(1, all.length)];
        if (!one) return;
        made++;
        panel.commands.fix(one.rule, one.fix);
        const { start, end, before, after, revision } = asked();
        expect(revision).toBe(panel.store.draft.value?.revision);
        expect(text.slice(start, end)).toBe(before);
        for (const at of [start, end]) expect(text.slice(at - 1, at + 1)).not.toMatch(letterOfTwo);
        expect(text.slice(0, start) + after + text.slice(end)).toBe(withFix(text, one.fix));
        panel.page.applies();
        expect(shown()).toBe(withFix(text, one.fix));
        panel.commands.undo();
        panel.page.applies();
        expect(shown()).toBe(text);
      }),
      runs(200),
    );
    expect(made).toBeGreaterThan(50);
  },
);

it(
  'once the draft has moved on, a change is taken back at its own words or not at all',
  asLongAsItTakes,
  () => {
    let back = 0;
    let kept = 0;
    fc.assert(
      fc.property(draftText, fc.nat(), draftText, fc.nat(), (text, pick, more, place) => {
        write(text);
        const all = offers();
        const one = all[pick % Math.max(1, all.length)];
        if (!one) return;
        panel.commands.fix(one.rule, one.fix);
        panel.page.applies();
        const fixed = shown();
        const { after } = asked();
        const at = place % (fixed.length + 1);
        const moved = fixed.slice(0, at) + more + fixed.slice(at);
        write(moved);
        const before = panel.sent.length;
        panel.commands.undo();
        if (panel.sent.length === before) {
          expect(panel.derived.view.value.canUndo).toBe(false);
          kept++;
          return;
        }
        const edit = asked();
        // It takes out what it put in, and nothing that was written since.
        expect(edit.before).toBe(after);
        expect(moved.slice(edit.start, edit.end)).toBe(edit.before);
        panel.page.applies();
        back++;
      }),
      runs(150),
    );
    expect(back).toBeGreaterThan(20);
    expect(kept).toBeGreaterThan(20);
  },
);

const letterOfTwo = /^[\ud800-\udbff][\udc00-\udfff]$/;
