/**
 * The page's side of one open panel. It is created when the panel's port opens and leaves nothing behind when
 * it closes: every listener, observer and timer hangs on one AbortSignal.
 */

import { atCaret } from '../editors/caret';
import { pause } from '../editors/insert';
import { replace } from '../editors/replace';
import { isField, readText, spansOf } from '../editors/text-map';
import type { Adapter } from '../model/adapter';
import type { Draft } from '../model/conversation';
import type { FromPage, FromPanel, Refusal, TypedPort } from '../model/protocol';
import { guess } from './inference';
import { clearMarks, showMarks } from './marks';
import { pickAdapter } from './pick-adapter';
import { ReadCache } from './read-cache';
import { type Inferred, readInferred } from './read-inferred';
import { type PageReading, readPage } from './read-page';
import { scopesOf } from './scopes';
import { type Watch, watchPage } from './watch';

/** Editors close a step of typing after 0.5 to 1 s; measured, see the README's matrix. */
const quietBefore = 1000;

export function servePage(port: TypedPort<FromPage, FromPanel>, document: Document): void {
  const closing = new AbortController();
  let desk: PageSession | undefined;
  port.closed(() => {
    closing.abort();
  });
  port.listen((message) => {
    if (message.type === 'read') desk ??= new PageSession(port, document, message.adapters, closing.signal);
    else if (message.type === 'marks') desk?.mark(message);
    else if (message.type === 'pick') {
      void guess()
        ?.pick(document, message.what, closing.signal)
        .then((picked) => port.send({ type: 'picked', picked }));
    } else void desk?.edit(message);
  });
  port.send({ type: 'hello', address: document.location.href });
}

class PageSession {
  private reading: PageReading | undefined;
  private draft: Draft | null | undefined;
  private sent = '';
  private readonly names = new WeakMap<HTMLElement, string>();
  private composers = 0;
  private revision = 0;
  private editing: Promise<void> = Promise.resolve();
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
        if (!this.watch.isComposing()) this.readDraft();
      },
      signal,
    });
    this.readAll();
  }

  private get composer(): HTMLElement | null {
    return this.reading?.ok ? this.reading.composer : null;
  }

  private readAll(): void {
    // Chosen anew at each reading, since pages load in steps.
    const adapter = pickAdapter(this.adapters, this.document);
    this.adapter = adapter;
    try {
      this.reading = this.read(adapter);
    } catch (error) {
      this.sendIfNew({
        type: 'blind',
        reason: 'failed',
        fit: {},
        adapter: adapter.id,
        detail: (error as Error).message,
      });
      return;
    }
    const { reading, composer } = this;
    const frame = composer && composer.ownerDocument !== this.document ? [composer.ownerDocument] : [];
    this.watch.cover([...scopesOf(this.adapter, this.document), ...frame]);
    if (reading.ok)
      this.sendIfNew({ type: 'thread', thread: reading.thread, fit: reading.fit, adapter: adapter.id });
    else this.sendIfNew({ type: 'blind', reason: reading.reason, fit: reading.fit, adapter: adapter.id });
    this.readDraft();
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

  /** Typing never re-sends the thread, and an unchanged page sends nothing. */
  private sendIfNew(message: FromPage): void {
    const content = JSON.stringify(message);
    if (content === this.sent) return;
    this.sent = content;
    this.port.send(message);
  }

  private readDraft(): void {
    const draft = this.currentDraft();
    const { draft: last } = this;
    if (draft === null ? last === null : last?.revision === draft.revision && last.kind === draft.kind)
      return;
    this.draft = draft;
    this.port.send({ type: 'draft', draft });
  }

  private currentDraft(): Draft | null {
    const { reading, composer, draft: last } = this;
    if (!reading?.ok || !composer?.isConnected) return null;
    const map = readText(composer);
    const { text } = map;
    const quoted = spansOf(map, this.adapter.composer.quote);
    const name = this.nameOf(composer);
    const { conversation } = reading.thread;
    const same = last?.composer === name && last.conversation === conversation && last.text === text;
    return {
      conversation,
      composer: name,
      revision: same ? last.revision : ++this.revision,
      text,
      kind: reading.kind,
      ...(quoted.length ? { quoted } : {}),
    };
  }

  private nameOf(composer: HTMLElement): string {
    const name = this.names.get(composer) ?? `composer-${++this.composers}`;
    this.names.set(composer, name);
    return name;
  }

  mark({ composer, revision, marks }: Extract<FromPanel, { type: 'marks' }>): void {
    const root = this.composer;
    // Marks for a text that has moved on would underline the wrong words.
    if (
      root &&
      this.draft?.composer === composer &&
      this.draft.revision === revision &&
      !this.watch.isComposing()
    ) {
      showMarks(root, marks);
    }
  }

  /** One edit at a time; each is checked against the text as it is when its turn comes. */
  edit(message: Extract<FromPanel, { type: 'edit' }>): Promise<void> {
    this.editing = this.editing.then(() => this.applyEdit(message));
    return this.editing;
  }

  private async applyEdit({ id, edit }: Extract<FromPanel, { type: 'edit' }>): Promise<void> {
    // An edit right behind a keystroke would become one undo step with it, in most editors.
    await pause(Math.max(0, this.watch.lastTyped() + quietBefore - performance.now()));
    const refuse = (why: Refusal) => this.port.send({ type: 'applied', id, ok: false, why });
    const known = this.draft;
    const root = this.composer;
    if (!root?.isConnected || !known || known.composer !== edit.composer) return refuse('composer-gone');
    if (this.watch.isComposing()) return refuse('composing');
    const now = this.currentDraft();
    if (now?.conversation !== edit.conversation || now.revision !== edit.revision) {
      this.readDraft();
      return refuse('draft-changed');
    }
    try {
      const placed = edit.atCaret ? atCaret(root, edit) : edit;
      const outcome = await replace(root, placed);
      if (outcome.ok) {
        this.draft = this.currentDraft();
        const { start, after } = placed;
        if (this.draft) this.port.send({ type: 'applied', id, ok: true, draft: this.draft, start, after });
        else refuse('composer-gone');
      } else refuse(outcome.why);
    } catch {
      // An editor that goes away in the middle of an edit throws from any of its own handlers.
      refuse(root.isConnected ? 'not-taken' : 'composer-gone');
    }
    if (isField(root) || root.isConnected) this.readDraft();
  }
}
