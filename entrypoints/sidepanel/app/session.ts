/**
 * The panel's working part: the link to the page, the settings and, loaded after the first paint, the coach.
 */

import { isDedicated } from '../../../lib/adapters/hosts';
import type { Coach } from '../../../lib/coach/coach';
import { insertionPoint, withBlank } from '../../../lib/coach/insertion-point';
import { withoutUnfinishedWord } from '../../../lib/coach/unfinished-word';
import { warningsOnly } from '../../../lib/coach/warnings-only';
import type { Adapter } from '../../../lib/model/adapter';
import type { Edit, Span } from '../../../lib/model/conversation';
import type { FromPage } from '../../../lib/model/protocol';
import { isAllowed, isPracticeAddress } from '../../../lib/platform';
import { loadSettings, saveSettings, watchSettings } from '../../../lib/settings/load-settings';
import type { Settings } from '../../../lib/settings/settings';
import { effective } from '../../../lib/settings/team-settings';
import type { PanelCore } from './actions';
import { teachingActions } from './adapter-teaching';
import { adaptersFor, described, hostOf } from './adapters-for';
import { type Connection, connectToActiveTab } from './connection';
import { countingActions } from './counting';
import { findingNavigation } from './finding-navigation';
import { type Coaches, loadCoach } from './load-coach';
import { preferenceActions } from './preferences';
import { reminderActions } from './reminders';
import { initialState, isQuiet, mutedHere, type Notice, type PanelState, receive } from './state';
import { createThreadMemory } from './thread-memory';
import { type SpeakerAnswer, withAnswer } from './who';

type Actions = ReturnType<typeof teachingActions> &
  ReturnType<typeof preferenceActions> &
  ReturnType<typeof reminderActions> &
  ReturnType<typeof findingNavigation> &
  Pick<ReturnType<typeof countingActions>, 'endNudge'>;

export interface Session extends Omit<Actions, 'picked' | 'setReminder'> {
  fix(start: number, end: number, before: string, after: string): void;
  insert(sentence: string, where?: 'start' | 'end'): void;
  undo(): void;
  say(notice: Notice | undefined): void;
  reconnect(): void;
}

/** In milliseconds: a word at the end of the draft that was left alone for so long is finished. */
const wordPause = 1000;

export function startSession(show: (state: PanelState) => void): Session {
  let state = initialState;
  let link: Connection | undefined;
  let coaches: Coaches | undefined;
  let coach: Coach | undefined;
  let sent = 0;
  let greeted = 0;
  let marksSent = '';
  /** Runs while the last word of the draft may still grow. */
  let growing: ReturnType<typeof setTimeout> | undefined;
  /** The adapters that the page may choose from. */
  let offered: readonly Adapter[] = [];
  const recall = createThreadMemory();
  /** Answers that hold for one conversation; they may be a name, so they are never stored. */
  const answers = new Map<string, SpeakerAnswer>();
  const core: PanelCore = {
    state: () => state,
    update: (next) => update(next),
    change: (settings) => change(settings),
    link: () => link,
  };
  const teaching = teachingActions(core);
  const ledger = reminderActions(core);
  const mirror = countingActions(core, () => coach);

  const update = (next: PanelState): void => {
    state = next;
    look();
    ledger.setReminder();
    mirror.observe(state);
    show(state);
  };

  /** Judges what was read, and underlines it in the page. */
  const look = (): void => {
    const { draft } = state;
    if (!coaches || !state.thread || state.status !== 'reading') return;
    const { host, conversation } = state.thread;
    const answer = answers.get(`${host}\n${conversation}`) ?? state.settings.customers[host];
    const thread = withAnswer(recall(state.thread, draft), answer);
    const { coach: speaking, team } = coaches.coachFor(thread);
    coach = speaking;
    const { team: _, ...rest } = state;
    state = { ...rest, thread, ...(team ? { team } : {}), packProblems: coaches.problems };
    const looked = speaking.analyze({
      thread,
      draft: draft ?? null,
      muted: mutedHere(state),
      now: new Date(),
    });
    const whole = growing && draft ? withoutUnfinishedWord(looked, draft.text) : looked;
    const insight = effective(state.settings, team, 'warningsOnly') ? warningsOnly(whole) : whole;
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
    if (received.type === 'hello') void hello(received.address);
    else if (received.type === 'picked') teaching.picked(received);
    else if (received.type === 'thread' || received.type === 'blind')
      update(receive({ ...state, ...described(received.adapter, offered) }, received));
    else {
      if (received.type === 'applied') mirror.applied(received);
      if (received.type === 'draft' && received.draft?.text !== state.draft?.text) startGrowing();
      update(receive(state, received));
    }
  };

  const startGrowing = (): void => {
    clearTimeout(growing);
    growing = setTimeout(() => {
      growing = undefined;
      update(state);
    }, wordPause);
  };

  const hello = async (address: string): Promise<void> => {
    const host = hostOf(address);
    const adapters = adaptersFor(address, state.settings, coaches?.adapters);
    offered = adapters;
    const mine = ++greeted;
    const allowed = isDedicated(host) || isPracticeAddress(address) || (await isAllowed(address));
    if (mine !== greeted) return;
    if (state.settings.off.includes(host))
      update({ ...state, status: 'blind', address, blindness: { reason: 'off' } });
    // The script stays in an open page whose permission was taken back; it is not asked to read.
    else if (!adapters.length || !allowed)
      update({ ...state, status: 'blind', address, blindness: { reason: 'no-access' } });
    else {
      update({ ...state, address });
      link?.send({ type: 'read', adapters });
    }
  };

  const send = (edit: Edit, what: NonNullable<PanelState['pending']>['what'], rule?: string): void => {
    if (state.pending) return;
    const id = ++sent;
    update({ ...state, pending: { id, edit, what, ...(rule ? { rule } : {}) } });
    link?.send({ type: 'edit', id, edit });
  };

  const editDraft = (
    start: number,
    end: number,
    before: string,
    after: string,
    what: 'fix' | 'insert' | 'undo',
    { select, atCaret, rule }: { select?: Span | undefined; atCaret?: true; rule?: string | undefined } = {},
  ): void => {
    const { draft } = state;
    if (!draft) return;
    const { conversation, composer, revision } = draft;
    const edit = { conversation, composer, revision, start, end, before, after };
    send({ ...edit, ...(select ? { select } : {}), ...(atCaret ? { atCaret } : {}) }, what, rule);
  };

  const change = (changed: Partial<Settings>): void => {
    const settings = { ...state.settings, ...changed };
    update({ ...state, settings });
    void saveSettings(settings);
  };

  const startLink = (): Connection =>
    connectToActiveTab({
      connecting: () => {
        marksSent = '';
        update({ status: 'connecting', settings: state.settings });
      },
      message,
      unreachable: () => {
        const { settings, notice } = state;
        update({
          status: 'blind',
          blindness: { reason: 'no-access' },
          settings,
          ...(notice ? { notice } : {}),
        });
      },
    });
  // The settings come first: a site that is off must not be read even once.
  void loadSettings().then((settings) => {
    update({ ...state, settings });
    link = startLink();
  });
  watchSettings((settings) => update({ ...state, settings }));
  void loadCoach((loaded) => {
    const known = JSON.stringify(coaches?.adapters ?? []);
    coaches = loaded;
    // A pack may read this page better than what it is read with.
    if (JSON.stringify(loaded.adapters) !== known) link?.reconnect();
    update(state);
  });

  const preferences = preferenceActions(core, answers);
  const notThis = (rule: string): void => {
    mirror.dismissed(rule);
    const { draft = [], cues = [], earlier = [] } = state.insight ?? {};
    const words = [...draft, ...cues, ...earlier]
      .filter(({ finding }) => finding.rule === rule)
      .map(({ finding }) => finding.text);
    state = { ...state, mutedWords: { ...state.mutedWords, [rule]: words } };
    preferences.notThis(rule);
  };
  const edits = {
    fix: (start: number, end: number, before: string, after: string) => {
      const fixed = state.insight?.draft.find(
        ({ finding }) => finding.start === start && finding.end === end,
      );
      editDraft(start, end, before, after, 'fix', { rule: fixed?.finding.rule });
    },
    insert: (sentence: string, where?: 'start' | 'end') => {
      const draft = state.draft?.text ?? '';
      const { at, text, select } = insertionPoint(sentence, draft, coach!.language.letter, where);
      if (!state.settings.atCaret) editDraft(at, at, '', text, 'insert', { select });
      // Which blanks it needs there only the page knows.
      else
        editDraft(at, at, '', sentence, 'insert', { select: withBlank(at, sentence).select, atCaret: true });
    },
  };
  return {
    ...teaching,
    ...preferences,
    notThis,
    endNudge: mirror.endNudge,
    ...ledger,
    ...edits,
    ...findingNavigation(core, { ...edits, notThis }),
    undo: () => {
      const { undo } = state;
      if (undo) editDraft(undo.start, undo.end, undo.before, undo.after, 'undo', { rule: undo.rule });
    },
    say: (notice) => {
      const { notice: _, ...rest } = state;
      update(notice ? { ...rest, notice } : rest);
    },
    reconnect: () => link?.reconnect(),
  };
}
