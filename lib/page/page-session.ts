import type { Adapter } from '../model/adapter';
import type { Draft } from '../model/conversation';
import type { FromPage, FromPanel, TypedPort } from '../model/protocol';
import { DraftReader } from './draft-reader';
import { EditQueue } from './edit-queue';
import { FaultLog } from './fault-log';
import { clearMarks, showMarks } from './marks';
import { detectFaults, pickAdapter } from './pick-adapter';
import { ReadCache } from './read-cache';
import { type Inferred, readInferred } from './read-inferred';
import { type PageReading, readPage } from './read-page';
import { scopesOf } from './scopes';
import { soundAdapter } from './sound-adapter';
import { type Watch, watchPage } from './watch';

/** Reads the page for one panel as long as its port is open, and sends what is new: the thread, then the draft. */
export class PageSession {
  private reading: PageReading | undefined;
  private sentReading = '';
  private sentDraft: Draft | null | undefined;
  private readonly drafts = new DraftReader();
  private readonly edits: EditQueue;
  private readonly watch: Watch;
  private readonly cache = new ReadCache();
  private adapter: Adapter;
  private guessed: Inferred | undefined;

  constructor(
    private readonly port: TypedPort<FromPage, FromPanel>,
    private readonly document: Document,
    private readonly adapters: readonly Adapter[],
    signal: AbortSignal,
  ) {
    this.adapter = adapters.at(-1)!;
    signal.addEventListener('abort', () => clearMarks());
    this.watch = watchPage(adapters, {
      composer: () => this.composer,
      changed: (record) => this.cache.forget(record),
      threadChanged: () => this.readAll(),
      draftChanged: () => {
        if (!this.watch.isComposing()) this.sendDraft();
      },
      signal,
    });
    this.edits = new EditQueue({
      watch: this.watch,
      composer: () => this.composer,
      sentDraft: () => this.sentDraft,
      currentDraft: () => this.currentDraft(),
      sendDraft: () => this.sendDraft(),
      answer: (message) => {
        if (message.ok) this.sentDraft = message.draft;
        port.send(message);
        this.sendDraft();
      },
    });
    this.readAll();
  }

  mark({ composer, revision, marks }: Extract<FromPanel, { type: 'marks' }>): void {
    const root = this.composer;
    const { sentDraft: draft } = this;
    // Marks for a text that has moved on would underline the wrong words.
    if (root && draft?.composer === composer && draft.revision === revision && !this.watch.isComposing())
      showMarks(root, marks);
  }

  edit(message: Extract<FromPanel, { type: 'edit' }>): void {
    this.edits.add(message);
  }

  private get composer(): HTMLElement | null {
    return this.reading?.ok ? this.reading.composer : null;
  }

  private readAll(): void {
    // Chosen anew at each reading, since pages load in steps.
    const adapter = pickAdapter(this.adapters, this.document);
    const log = new FaultLog(adapter.id, detectFaults(this.adapters, adapter, this.document));
    this.adapter = adapter;
    let detail: string | undefined;
    try {
      this.reading = this.read(adapter);
      log.list.push(...this.reading.faults);
    } catch (error) {
      this.reading = undefined;
      detail = String(error);
    }
    // Whatever could not be read may be read once the page has changed.
    log.attempt('shadow', () => this.cover());
    const draft = log.attempt('composer', () => this.currentDraft()) ?? null;
    this.sendReading(log, detail);
    this.sendDraftIfNew(draft);
  }

  private read(adapter: Adapter): PageReading {
    const { location } = this.document;
    if (!adapter.infer) return readPage(adapter, this.document, location, this.cache);
    const { reading, guessed } = readInferred(adapter, this.document, location, this.cache, this.guessed);
    this.guessed = guessed;
    // Its shadow roots, which only the guess knows.
    if (guessed) this.adapter = guessed.adapter;
    return reading;
  }

  private cover(): void {
    const { composer, document } = this;
    const frame = composer && composer.ownerDocument !== document ? [composer.ownerDocument] : [];
    this.watch.cover([...scopesOf(soundAdapter(this.adapter, document).adapter, document), ...frame]);
  }

  /** An unchanged page sends nothing. */
  private sendReading({ adapter, list }: FaultLog, detail?: string): void {
    const { reading } = this;
    const around = { fit: reading?.fit ?? {}, adapter, ...(list.length ? { faults: list } : {}) };
    const message: FromPage = reading?.ok
      ? { type: 'thread', thread: reading.thread, ...around }
      : {
          type: 'blind',
          reason: reading?.reason ?? 'failed',
          ...around,
          ...(detail === undefined ? {} : { detail }),
        };
    const content = JSON.stringify(message);
    if (content === this.sentReading) return;
    this.sentReading = content;
    this.port.send(message);
  }

  /** Typing never re-sends the thread, unless the draft cannot be read any more: that is said with the thread. */
  private sendDraft(): void {
    let draft: Draft | null;
    try {
      draft = this.currentDraft();
    } catch {
      this.readAll();
      return;
    }
    this.sendDraftIfNew(draft);
  }

  private sendDraftIfNew(draft: Draft | null): void {
    const { sentDraft: last } = this;
    if (draft === null ? last === null : last?.revision === draft.revision && last.kind === draft.kind)
      return;
    this.sentDraft = draft;
    this.port.send({ type: 'draft', draft });
  }

  private currentDraft(): Draft | null {
    const { reading, composer } = this;
    if (!reading?.ok || !composer?.isConnected) return null;
    const { quote } = soundAdapter(this.adapter, this.document).adapter.composer;
    const { conversation } = reading.thread;
    return this.drafts.read(composer, { conversation, kind: reading.kind }, quote);
  }
}
