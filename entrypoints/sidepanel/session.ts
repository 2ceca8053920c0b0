/**
 * The panel's working part: the link to the page, the settings and, loaded after the first paint, the coach.
 */
import type { Adapter } from '../../lib/adapters/adapter';
import { genericAdapter } from '../../lib/adapters/choose';
import { teach } from '../../lib/adapters/teach';
import type { Coach } from '../../lib/coach/coach';
import { place } from '../../lib/coach/place';
import type { Edit } from '../../lib/conversation';
import type { FromPage, PickTarget } from '../../lib/messages';
import { forgetSite } from '../../lib/platform';
import { loadSettings, type Settings, saveSettings, watchSettings } from '../../lib/settings';
import { adaptersFor, described, hostOf } from './adapters-for';
import { type Link, linkToActiveTab } from './link';
import { loadCoach } from './load-coach';
import { initialState, isQuiet, mutedHere, type Notice, type PanelState, receive } from './state';
import { createThreadMemory } from './thread-memory';
import { type Answer, withAnswer } from './who';

export interface Session {
  fix(start: number, end: number, before: string, after: string): void;
  insert(sentence: string): void;
  undo(): void;
  notThis(rule: string): void;
  restore(rule: string, host: string, conversation: string): void;
  setQuiet(quiet: boolean): void;
  setOff(host: string, off: boolean): void;
  /** Who the customer is, where the page does not say. */
  answerWho(answer: Answer): void;
  /** Begins to teach the open page: the agent points at its parts. */
  startLesson(): void;
  /** Forgets what was taught for this host. */
  forgetLesson(host: string): void;
  /** Gives the permission for this site back. */
  forgetSite(): void;
  say(notice: Notice | undefined): void;
  reconnect(): void;
}

export function startSession(show: (state: PanelState) => void): Session {
  let state = initialState;
  let link: Link | undefined;
  let coach: Coach | undefined;
  let edits = 0;
  let marksSent = '';
  /** The adapters that the page may choose from. */
  let offered: readonly Adapter[] = [];
  const recall = createThreadMemory();
  /** Answers that hold for one conversation; they may be a name, so they are never stored. */
  const answers = new Map<string, Answer>();

  const update = (next: PanelState): void => {
    state = next;
    look();
    show(state);
  };

  /** Judges what was read, and underlines it in the page. */
  const look = (): void => {
    const { draft } = state;
    if (!coach || !state.thread || state.status !== 'reading') return;
    const { host, conversation } = state.thread;
    const answer = answers.get(`${host}\n${conversation}`) ?? state.settings.customers[host];
    const thread = withAnswer(recall(state.thread, draft), answer);
    state = { ...state, thread };
    const insight = coach.look(thread, draft ?? null, mutedHere(state));
    state = { ...state, insight };
    if (!draft) return;
    const marks = isQuiet(state)
      ? []
      : insight.draft.flatMap(({ finding: { start, end, severity } }) =>
          typeof severity === 'string' && severity !== 'tip' ? [{ start, end, severity }] : [],
        );
    const message = { type: 'marks' as const, composer: draft.composer, revision: draft.revision, marks };
    const content = JSON.stringify(message);
    if (content !== marksSent) link?.send(message);
    marksSent = content;
  };

  const message = (received: FromPage): void => {
    if (received.type === 'hello') hello(received.address);
    else if (received.type === 'picked') picked(received);
    else if (received.type === 'thread' || received.type === 'blind')
      update(receive({ ...state, ...described(received.adapter, offered) }, received));
    else update(receive(state, received));
  };

  /** One step of a lesson done: the next begins, or what was learned is kept. */
  const picked = (received: Extract<FromPage, { type: 'picked' }>): void => {
    update(receive(state, received));
    const { lesson, address = '', settings } = state;
    if (!lesson) return;
    if (!lesson.done) {
      link?.send({ type: 'pick', what: lesson.step });
      return;
    }
    const host = hostOf(address);
    const of = (what: PickTarget) => lesson.picked.find((one) => one.what === what);
    const { lesson: _, ...rest } = state;
    state = rest;
    change({
      ...settings,
      taught: {
        ...settings.taught,
        [host]: teach(genericAdapter, host, {
          customer: of('customer')!,
          agent: of('agent'),
          composer: of('composer'),
        }),
      },
    });
    link?.reconnect();
  };

  const hello = (address: string): void => {
    const host = hostOf(address);
    const adapters = adaptersFor(address, state.settings);
    offered = adapters;
    if (state.settings.off.includes(host))
      update({ ...state, status: 'blind', address, blindness: { reason: 'off' } });
    else if (!adapters.length)
      update({ ...state, status: 'blind', address, blindness: { reason: 'no-access' } });
    else {
      update({ ...state, address });
      link?.send({ type: 'read', adapters });
    }
  };

  const send = (edit: Edit, what: NonNullable<PanelState['pending']>['what']): void => {
    if (state.pending) return;
    const id = ++edits;
    update({ ...state, pending: { id, edit, what } });
    link?.send({ type: 'edit', id, edit });
  };

  const editDraft = (
    start: number,
    end: number,
    before: string,
    after: string,
    what: 'fix' | 'insert' | 'undo',
  ): void => {
    const { draft } = state;
    if (!draft) return;
    const { conversation, composer, revision } = draft;
    send({ conversation, composer, revision, start, end, before, after }, what);
  };

  const change = (settings: Settings): void => {
    update({ ...state, settings });
    void saveSettings(settings);
  };

  const startLink = (): Link =>
    linkToActiveTab({
      connecting: () => {
        marksSent = '';
        update({ status: 'connecting', settings: state.settings });
      },
      message,
      unreachable: () =>
        update({ status: 'blind', blindness: { reason: 'no-access' }, settings: state.settings }),
    });
  // The settings come first: a site that is off must not be read even once.
  void loadSettings().then((settings) => {
    update({ ...state, settings });
    link = startLink();
  });
  watchSettings((settings) => update({ ...state, settings }));
  void loadCoach((loaded) => {
    coach = loaded;
    update(state);
  });

  return {
    fix: (start, end, before, after) => editDraft(start, end, before, after, 'fix'),
    insert: (sentence) => {
      const { at, text } = place(sentence, state.draft?.text ?? '');
      editDraft(at, at, '', text, 'insert');
    },
    undo: () => {
      const { undo } = state;
      if (undo) editDraft(undo.start, undo.end, undo.before, undo.after, 'undo');
    },
    notThis: (rule) => {
      const { thread, settings } = state;
      if (!thread) return;
      change({
        ...settings,
        muted: [...settings.muted, { rule, host: thread.host, conversation: thread.conversation }],
      });
    },
    restore: (rule, host, conversation) =>
      change({
        ...state.settings,
        muted: state.settings.muted.filter(
          (entry) => entry.rule !== rule || entry.host !== host || entry.conversation !== conversation,
        ),
      }),
    setQuiet: (quiet) => {
      const { thread, settings } = state;
      if (!thread) return;
      const { host, conversation } = thread;
      const others = settings.quiet.filter(
        (entry) => entry.host !== host || entry.conversation !== conversation,
      );
      change({ ...settings, quiet: quiet ? [...others, { host, conversation }] : others });
    },
    setOff: (host, off) => {
      const others = state.settings.off.filter((entry) => entry !== host);
      change({ ...state.settings, off: off ? [...others, host] : others });
      link?.reconnect();
    },
    answerWho: (answer) => {
      const { thread, settings } = state;
      if (!thread) return;
      const { host, conversation } = thread;
      answers.set(`${host}\n${conversation}`, answer);
      if (answer === 'left' || answer === 'right' || answer === 'first')
        change({ ...settings, customers: { ...settings.customers, [host]: answer } });
      else update(state);
    },
    startLesson: () => {
      update({ ...state, lesson: { step: 'customer', picked: [] } });
      link?.send({ type: 'pick', what: 'customer' });
    },
    forgetLesson: (host) => {
      const { [host]: _, ...taught } = state.settings.taught;
      change({ ...state.settings, taught });
      link?.reconnect();
    },
    forgetSite: () => {
      const { thread } = state;
      if (thread) void forgetSite(`https://${thread.host}`).then(() => link?.reconnect());
    },
    say: (notice) => {
      const { notice: _, ...rest } = state;
      update(notice ? { ...rest, notice } : rest);
    },
    reconnect: () => link?.reconnect(),
  };
}
