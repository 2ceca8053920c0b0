import { describe, expect, it } from 'vitest';
import {
  initialState,
  isQuiet,
  mutedHere,
  type PanelState,
  receive,
} from '../../entrypoints/sidepanel/app/state';
import type { Draft, Thread } from '../../lib/model/conversation';
import { defaultSettings } from '../../lib/settings/settings';

const thread = (conversation: string): Thread => ({ conversation, host: 'h', messages: [], partial: false });
const draft = (text: string, revision = 1): Draft => ({
  conversation: '1',
  composer: 'composer-1',
  revision,
  text,
  kind: 'reply',
});
const reading = receive(
  receive(initialState, { type: 'thread', thread: thread('1'), fit: {}, adapter: 'zendesk' }),
  {
    type: 'draft',
    draft: draft('one two'),
  },
);
const edit = {
  conversation: '1',
  composer: 'composer-1',
  revision: 1,
  start: 4,
  end: 7,
  before: 'two',
  after: 'three',
};
const pending: PanelState = { ...reading, pending: { id: 1, edit, what: 'fix' } };
const applied = receive(pending, {
  type: 'applied',
  id: 1,
  ok: true,
  draft: draft('one three', 2),
  start: pending.pending!.edit.start,
  after: pending.pending!.edit.after,
});

describe('the panel’s state', () => {
  it('offers the reverse of an applied edit', () => {
    expect(applied.undo).toMatchObject({ start: 4, end: 9, before: 'three', after: 'two' });
    expect(applied.pending).toBeUndefined();
    expect(applied.draft?.text).toBe('one three');
  });

  it('drops the undo once its words are gone, and not before', () => {
    expect(receive(applied, { type: 'draft', draft: draft('one three four', 3) }).undo).toBeDefined();
    expect(receive(applied, { type: 'draft', draft: draft('', 3) })).not.toHaveProperty('undo');
  });

  it('says why an edit was refused, and gives the words to copy', () => {
    const refused = receive(pending, { type: 'applied', id: 1, ok: false, why: 'not-taken' });
    expect(refused.notice).toMatchObject({ tone: 'problem', copy: 'three' });
    expect(refused.draft?.text).toBe('one two');
  });

  it('drops the undo when its words went while an edit was under way that was then refused', () => {
    const under: PanelState = { ...applied, pending: { ...pending.pending!, id: 2 } };
    const changed = receive(under, { type: 'draft', draft: draft('quite another text', 3) });
    expect(changed.undo, 'the answer may still set it').toBeDefined();
    const refused = receive(changed, { type: 'applied', id: 2, ok: false, why: 'draft-changed' });
    expect(refused).not.toHaveProperty('undo');
    expect(refused.notice?.tone).toBe('problem');
  });

  it('ignores the answer to an edit it does not wait for', () => {
    expect(
      receive(pending, { type: 'applied', id: 9, ok: true, draft: draft('x', 5), start: 0, after: '' }),
    ).toBe(pending);
  });

  it('forgets one conversation on the way to the next', () => {
    const moved = receive(applied, { type: 'thread', thread: thread('2'), fit: {}, adapter: 'zendesk' });
    expect(moved).not.toHaveProperty('undo');
    expect(moved).not.toHaveProperty('draft');
    expect(
      receive(applied, { type: 'blind', reason: 'no-conversation', fit: {}, adapter: 'zendesk' }),
    ).not.toHaveProperty('thread');
  });

  it('mutes and is quiet only in the conversation it was told to', () => {
    const settings = {
      ...defaultSettings,
      muted: [{ rule: 'agent/x', host: 'h', conversation: '1' }],
      quiet: [{ host: 'h', conversation: '2' }],
    };
    expect([...mutedHere({ ...reading, settings })]).toEqual(['agent/x']);
    expect(isQuiet({ ...reading, settings })).toBe(false);
    expect(isQuiet({ ...reading, thread: thread('2'), settings })).toBe(true);
  });
});
