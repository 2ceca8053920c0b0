/** What the page says, put into the store as it came. */

import { batch } from '@preact/signals';
import { conversationKey, type Thread } from '../../../lib/model/conversation';
import type { FromPage, Refusal } from '../../../lib/model/protocol';
import { setBounded } from '../../../lib/model/set-bounded';
import { type MessageKey, uiText } from '../../../lib/model/ui-text';
import type { PendingEdit, Store } from './store';

/** Threads that are remembered for pages that show the reply box alone. */
const maxThreads = 20;

export function receive(store: Store, message: Exclude<FromPage, { type: 'hello' }>, now: Date): void {
  batch(() => {
    store.now.value = now;
    switch (message.type) {
      case 'thread':
        store.reading.value = message;
        if (!message.thread.composerOnly) remember(store, message.thread);
        break;
      case 'blind':
        store.reading.value = message;
        store.draft.value = undefined;
        break;
      case 'draft':
        store.draft.value = message.draft;
        break;
      case 'applied':
        receiveApplied(store, message);
        break;
      case 'interrupted':
        store.notice.value = {
          text: uiText(message.made ? 'noticeMadeWhileClosed' : 'noticeNotMadeClosed'),
          tone: 'problem',
        };
        break;
      case 'picked':
        receivePicked(store, message);
        break;
    }
  });
}

function remember({ threads }: Store, thread: Thread): void {
  const all = new Map(threads.value);
  const key = conversationKey(thread);
  all.delete(key);
  setBounded(all, key, thread, maxThreads);
  threads.value = all;
}

/** What the page says, or that it says nothing. */
type Failure = Refusal | 'no-answer';

const failures: Record<Failure, MessageKey> = {
  'draft-changed': 'noticeRefusedChanged',
  'conversation-left': 'noticeRefusedLeft',
  'composer-gone': 'noticeRefusedGone',
  'not-loaded': 'noticeRefusedNotLoaded',
  composing: 'noticeRefusedComposing',
  hidden: 'noticeRefusedHidden',
  'read-only': 'noticeRefusedReadOnly',
  'focus-elsewhere': 'noticeRefusedFocus',
  'too-long': 'noticeRefusedTooLong',
  'not-taken': 'noticeRefusedNotTaken',
  'left-changed': 'noticeLeftChanged',
  'no-answer': 'noticeNoAnswer',
};

/** The edit was refused, by the page or because it never answered. */
export function refuse(store: Store, why: Failure): void {
  const pending = store.pending.value;
  if (!pending) return;
  store.pending.value = undefined;
  if (why === 'conversation-left' || why === 'composer-gone') {
    // It is said where the agent is by now, and offers no words there that are for somebody else.
    store.notice.value = { text: uiText(failures[why]), tone: 'problem' };
    return;
  }
  const notice = { text: uiText(failures[why]), tone: 'problem', ...about(store, pending) } as const;
  if (pending.what !== 'undo') store.notice.value = { ...notice, copy: pending.edit.after };
  else if (why === 'not-taken') store.notice.value = { ...notice, text: uiText('noticeUndoNotTaken') };
  else store.notice.value = notice;
}

function receiveApplied(store: Store, message: Extract<FromPage, { type: 'applied' }>): void {
  const pending = store.pending.value;
  if (pending?.id !== message.id) {
    // Given up meanwhile, and done after all: the next edit is made for the draft as it now is.
    if (message.ok) store.draft.value = message.draft;
    return;
  }
  if (!message.ok) {
    refuse(store, message.why);
    return;
  }
  store.pending.value = undefined;
  store.draft.value = message.draft;
  if (pending.what === 'undo') {
    store.undo.value = undefined;
    store.notice.value = { text: uiText('noticeTakenBack'), tone: 'plain', ...about(store, pending) };
    return;
  }
  const { conversation, composer, before, select } = pending.edit;
  const { start, after } = message;
  store.undo.value = {
    conversation,
    composer,
    start,
    end: start + after.length,
    before: after,
    after: before,
    ...(pending.rule ? { rule: pending.rule } : {}),
  };
  store.notice.value = {
    text:
      pending.what === 'fix'
        ? uiText(select ? 'noticeChangedBlank' : 'noticeChanged')
        : uiText(select ? 'noticeInsertedBlank' : 'noticeInserted'),
    tone: 'plain',
    isUndoable: true,
    ...about(store, pending),
  };
}

/** The conversation that the edit was made for, which may no longer be in view. */
function about({ reading }: Store, { edit: { conversation } }: PendingEdit): { conversation?: string } {
  const read = reading.value;
  if (read?.type !== 'thread') return {};
  return { conversation: conversationKey({ host: read.thread.host, conversation }) };
}

function receivePicked(store: Store, { picked, detail }: Extract<FromPage, { type: 'picked' }>): void {
  const { teaching } = store;
  if (detail !== undefined) {
    teaching.value = undefined;
    store.notice.value = { text: uiText('noticePickFailed', { error: detail }), tone: 'problem' };
  } else if (teaching.value) teaching.value = [...teaching.value, picked];
}
