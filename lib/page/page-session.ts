import type { Adapter } from '../model/adapter';
import type { Draft } from '../model/conversation';
import type { FromPage, FromPanel, TypedPort } from '../model/protocol';
import { DraftReader } from './draft-reader';
import { type EditedPage, type Editing, editing } from './editing';
import { noteInterrupted, takeInterrupted } from './interrupted-edit';
import { clearMarks, showMarks } from './marks';
import { detectFaults, pickAdapter } from './pick-adapter';
import { FaultLog } from './read/fault-log';
import { ReadCache } from './read/read-cache';
import { type Inferred, readInferred } from './read/read-inferred';
import { type PageReading, readPage } from './read/read-page';
import { scopesOf } from './read/scopes';
import { soundAdapter } from './read/sound-adapter';
import { watchPage } from './watch';

export interface PageSession {
  mark(message: Extract<FromPanel, { type: 'marks' }>): void;
  edit(message: Extract<FromPanel, { type: 'edit' }>): void;
}

/**
 * Reads the page for one panel until the signal aborts, and sends what is new: the thread, then the draft.
 * @param adapters those that may fit the page, the last of them where none shows itself to
 */
export function openSession(
  port: TypedPort<FromPage, FromPanel>,
  document: Document,
  adapters: readonly Adapter[],
  signal: AbortSignal,
): PageSession {
  const cache = new ReadCache();
  const drafts = new DraftReader();
  let adapter: Adapter;
  let guessed: Inferred | undefined;
  let reading: PageReading | undefined;
  let lookAgain: ReturnType<typeof setTimeout> | undefined;
  let edits: ReturnType<Editing['openEdits']> | undefined;
  let sentReading = '';
  let sentDraft: Draft | null | undefined;

  const composer = () => (reading?.ok ? reading.composer : null);
  const watch = watchPage(adapters, {
    composer,
    changed: (record) => cache.forget(record),
    redrawn: (node) => cache.forgetAround(node),
    threadChanged: readAll,
    draftChanged: () => {
      if (!watch.isComposing()) sendDraft();
    },
    signal,
  });
  const edited: EditedPage = {
    watch,
    composer,
    sentDraft: () => sentDraft,
    inView,
    tell: readAll,
    closing: signal,
    answer: (message) => {
      if (message.ok) sentDraft = message.draft;
      port.send(message);
      sendDraft();
    },
    interrupted: noteInterrupted,
  };
  signal.addEventListener('abort', clearMarks);
  signal.addEventListener('abort', () => clearTimeout(lookAgain));
  readAll();
  const interrupted = takeInterrupted();
  if (interrupted) port.send({ type: 'interrupted', ...interrupted });
  return {
    mark: (message) => {
      const root = composer();
      // Marks for a text that has moved on would underline the wrong words.
      const isCurrent = sentDraft?.composer === message.composer && sentDraft.revision === message.revision;
      if (root && isCurrent && !watch.isComposing()) showMarks(root, message.marks);
    },
    edit: (message) => {
      edits ??= editing()?.openEdits(edited);
      if (edits) edits.add(message);
      else port.send({ type: 'applied', id: message.id, ok: false, why: 'not-loaded' });
    },
  };

  function readAll(): void {
    // Chosen anew at each reading, since pages load in steps.
    const picked = pickAdapter(adapters, document);
    const log = new FaultLog(picked.id, detectFaults(adapters, picked, document));
    let detail: string | undefined;
    try {
      reading = read(picked);
      log.list.push(...reading.faults);
    } catch (error) {
      reading = undefined;
      detail = String(error);
    }
    // Whatever could not be read may be read once the page has changed.
    log.attempt('shadow', cover);
    const draft = log.attempt('composer', currentDraft) ?? null;
    sendReading(log, detail);
    sendDraftIfNew(draft);
  }

  function read(picked: Adapter): PageReading {
    adapter = picked;
    if (!picked.infer) return readPage(picked, document, document.location, cache);
    const inferred = readInferred(picked, document, document.location, cache, guessed);
    guessed = inferred.guessed;
    // Its shadow roots, which only the guess knows.
    adapter = guessed.adapter;
    clearTimeout(lookAgain);
    if (inferred.again !== undefined) lookAgain = setTimeout(readAll, inferred.again);
    return inferred.reading;
  }

  function cover(): void {
    const frame = composer()?.ownerDocument ?? document;
    watch.cover([
      ...scopesOf(soundAdapter(adapter, document).adapter, document),
      ...(adapter.infer ? (guessed?.roots ?? []) : []),
      ...(frame === document ? [] : [frame]),
    ]);
  }

  /** An unchanged page sends nothing. */
  function sendReading({ adapter: id, list }: FaultLog, detail: string | undefined): void {
    const around = { fit: reading?.fit ?? {}, adapter: id, ...(list.length ? { faults: list } : {}) };
    const message: FromPage = reading?.ok
      ? { type: 'thread', thread: reading.thread, ...around }
      : {
          type: 'blind',
          reason: reading?.reason ?? 'failed',
          ...around,
          ...(detail === undefined ? {} : { detail }),
        };
    const content = JSON.stringify(message);
    if (content !== sentReading) port.send(message);
    sentReading = content;
  }

  /** Typing never re-sends the thread, unless the draft cannot be read any more: that is said with the thread. */
  function sendDraft(): void {
    try {
      sendDraftIfNew(currentDraft());
    } catch {
      readAll();
    }
  }

  function sendDraftIfNew(draft: Draft | null): void {
    const same = draft
      ? sentDraft?.revision === draft.revision &&
        sentDraft.kind === draft.kind &&
        JSON.stringify(sentDraft.concealed) === JSON.stringify(draft.concealed)
      : sentDraft === null;
    if (same) return;
    sentDraft = draft;
    port.send({ type: 'draft', draft });
  }

  /** The page may have gone on since it was last read: its changes are read with a pause, its address not at all. */
  function inView(): { conversation: string | undefined; draft: Draft | null } {
    reading = read(pickAdapter(adapters, document));
    return { conversation: reading.ok ? reading.thread.conversation : undefined, draft: currentDraft() };
  }

  function currentDraft(): Draft | null {
    const root = composer();
    if (!reading?.ok || !root?.isConnected) return null;
    const { quote } = soundAdapter(adapter, document).adapter.composer;
    const { conversation } = reading.thread;
    return drafts.read(root, { conversation, kind: reading.kind }, quote);
  }
}
