/**
 * Everything that follows from what came in, computed when it is looked at and again when one of its sources changes.
 * Nothing here is ever written; effects hang at the end, in `effects/`.
 */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { CoachInput } from '../../../lib/coach/coach';
import type { Insight } from '../../../lib/coach/insight';
import { takesUp } from '../../../lib/coach/takes-up';
import { withoutUnfinishedWord } from '../../../lib/coach/unfinished-word';
import { warningsOnly } from '../../../lib/coach/warnings-only';
import { conversationKey, type Draft, type Thread } from '../../../lib/model/conversation';
import { ownOf } from '../../../lib/model/own-of';
import type { FromPanel, Mark } from '../../../lib/model/protocol';
import { type Silence, silentRules } from '../../../lib/packs/examples/silent-rules';
import type { ReadUnit } from '../../../lib/readers/reader';
import { effective, type Switch } from '../../../lib/settings/team-settings';
import { described, hostOf } from './adapters-for';
import type { TeamCoach } from './coaches';
import { isStillThere } from './is-still-there';
import { questionFor, type SpeakerAnswer, withAnswer } from './speaker-answer';
import type { Store } from './store';
import { nextStep } from './teaching-steps';
import { wholeThread } from './thread-memory';
import type { Blindness, PanelView } from './view';

export interface Derived {
  host: ReadonlySignal<string>;
  status: ReadonlySignal<PanelView['status']>;
  blindness: ReadonlySignal<PanelView['blindness']>;
  /** The draft of the conversation in view; null where there is no reply box, undefined until the page tells it. */
  draft: ReadonlySignal<Draft | null | undefined>;
  /** What the page shows, with the words of the page before where it shows the reply box alone. */
  whole: ReadonlySignal<Thread | undefined>;
  speakerAnswer: ReadonlySignal<SpeakerAnswer | undefined>;
  /** The same with the agent's answer to who the customer is. */
  thread: ReadonlySignal<Thread | undefined>;
  /** The conversation in view; empty where there is none. */
  conversation: ReadonlySignal<string>;
  speaking: ReadonlySignal<TeamCoach | undefined>;
  muted: ReadonlySignal<ReadonlySet<string>>;
  isQuiet: ReadonlySignal<boolean>;
  /** Do agent and team want slow readers? undefined where it is not known whose conversation it is. */
  isReadByMeaning: ReadonlySignal<boolean | undefined>;
  insight: ReadonlySignal<Insight | undefined>;
  /** What slow readers may be asked for now, most urgent first. */
  units: ReadonlySignal<readonly ReadUnit[]>;
  marks: ReadonlySignal<Extract<FromPanel, { type: 'marks' }> | undefined>;
  canUndo: ReadonlySignal<boolean>;
  view: ReadonlySignal<PanelView>;
}

const none: ReadonlySet<string> = new Set();

/** @param hasEncoder is there anything that reads by meaning in this build? */
export function derive(store: Store, hasEncoder: boolean): Derived {
  const host = computed(() => hostOf(store.address.value));

  const blindness = computed((): PanelView['blindness'] => {
    const because = (reason: Blindness, detail?: string) => ({ reason, ...(detail ? { detail } : {}) });
    const connection = store.connectionState.value;
    if (connection === 'stale' || connection === 'no-access') return because(connection);
    if (!store.address.value) return undefined;
    if (store.settings.value.off.includes(host.value)) return because('off');
    if (store.allowed.value === false) return because('no-access');
    const reading = store.reading.value;
    return reading?.type === 'blind' ? because(reading.reason, reading.detail) : undefined;
  });

  const status = computed(() => (blindness.value ? 'blind' : store.reading.value ? 'reading' : 'connecting'));

  /** The page tells the thread first: until the draft comes, that of the conversation before is none of this one's. */
  const draft = computed(() => {
    const [reading, last] = [store.reading.value, store.draft.value];
    const isOther = reading?.type === 'thread' && last && last.conversation !== reading.thread.conversation;
    return isOther ? undefined : last;
  });

  const whole = computed(() => {
    const reading = store.reading.value;
    if (blindness.value || reading?.type !== 'thread') return undefined;
    return wholeThread(reading.thread, draft.value, store.threads.value);
  });

  const conversation = computed(() => (whole.value ? conversationKey(whole.value) : ''));

  const speakerAnswer = computed(
    () =>
      store.speakerAnswers.value.get(conversation.value) ?? ownOf(store.settings.value.customers, host.value),
  );

  const thread = computed(() => whole.value && withAnswer(whole.value, speakerAnswer.value));

  const speaking = computed(() => thread.value && store.coaches.value?.coachFor(thread.value));

  /** Is an entry of the settings about the conversation in view? */
  const isHere = (entry: { host: string; conversation: string }): boolean =>
    conversationKey(entry) === conversation.value;

  const muted = computed((): ReadonlySet<string> => {
    const here = store.settings.value.muted.filter(isHere);
    return here.length ? new Set(here.map(({ rule }) => rule)) : none;
  });

  const isQuiet = computed(() => store.settings.value.quiet.some(isHere));

  const everything = computed((): CoachInput | undefined => {
    if (!thread.value || !speaking.value) return undefined;
    return {
      thread: thread.value,
      draft: draft.value ?? null,
      muted: muted.value,
      now: store.now.value,
      scores: store.scores.value,
      seen: store.seen.get(conversation.value) ?? none,
      folded: store.folded.value.get(conversation.value) ?? none,
    };
  });

  const situation = computed(() => (isQuiet.value ? undefined : everything.value));

  /** Quiet is no word for somebody's life. */
  const dangers = computed(() =>
    isQuiet.value && everything.value ? speaking.value?.coach.dangers(everything.value) : undefined,
  );

  const isSet = (key: Switch): boolean => effective(store.settings.value, speaking.value?.team, key);

  const isReadByMeaning = computed(() => {
    const isKnown = speaking.value && !store.coaches.value?.isProvisional;
    if (isKnown) return isSet('meaning');
    return store.settings.value.meaning ? undefined : false;
  });

  const silence = computed((): Silence | undefined => {
    if (!hasEncoder || store.failedReaders.value.length) return 'no-model';
    return isReadByMeaning.value === false ? 'off' : undefined;
  });

  const analysis = computed(() => situation.value && speaking.value?.coach.analyze(situation.value));

  const insight = computed(() => {
    if (!analysis.value) return undefined;
    const text = draft.value?.text ?? '';
    const isResting = store.restingDraft.value === text;
    const finished = isResting ? analysis.value : withoutUnfinishedWord(analysis.value, text);
    return isSet('warningsOnly') ? warningsOnly(finished) : finished;
  });

  /** Where it is quiet, danger alone is spoken of, and that stands in what the customer wrote. */
  const units = computed(() => {
    if (!everything.value || !speaking.value) return [];
    const all = speaking.value.coach.unitsToRead(everything.value);
    return isQuiet.value ? all.filter(({ side }) => side === 'customer') : all;
  });

  const marks = computed(() => {
    const drafted = draft.value;
    if (!drafted || !thread.value || !speaking.value) return undefined;
    const found = (insight.value?.draft ?? []).flatMap(({ finding: { start, end, severity } }): Mark[] =>
      typeof severity === 'string' && severity !== 'tip' ? [{ start, end, severity }] : [],
    );
    return { type: 'marks' as const, composer: drafted.composer, revision: drafted.revision, marks: found };
  });

  const canUndo = computed(() => isStillThere(store.undo.value, draft.value));

  /** Commitments made here of which the draft speaks. */
  const takenUp = computed(() => {
    const text = draft.value?.text ?? '';
    const grammar = speaking.value?.coach.language.draft;
    if (!text.trim() || !grammar || isQuiet.value) return [];
    const here = store.settings.value.commitments.filter(isHere);
    return here.filter(({ line }) => takesUp(line, text, grammar)).map(({ id }) => id);
  });

  const notice = computed(() => {
    const { value } = store.notice;
    if (value?.conversation !== undefined && value.conversation !== conversation.value) return undefined;
    return value?.isUndoable && !canUndo.value && !store.pending.value ? undefined : value;
  });

  const teaching = computed(() => {
    const step = store.teaching.value && nextStep(store.teaching.value);
    return step === 'ended' || step === 'done' ? undefined : step;
  });

  const view = computed((): PanelView => {
    const reading = blindness.value?.reason === 'off' ? undefined : store.reading.value;
    const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
      (value === undefined ? {} : { [key]: value }) as { [Name in Key]?: Value };
    return {
      status: status.value,
      ...given('blindness', blindness.value),
      address: store.address.value,
      ...(reading ? described(reading.adapter, store.offered.value) : {}),
      ...given('fit', reading?.fit),
      faults: reading?.faults ?? [],
      ...given('thread', thread.value),
      speakers: {
        options: whole.value ? questionFor(whole.value) : [],
        ...given('answer', speakerAnswer.value),
      },
      ...given('draft', draft.value),
      isQuiet: isQuiet.value,
      ...given('insight', insight.value),
      ...given('dangers', dangers.value),
      handOver: speaking.value?.coach.handOver ?? [],
      settings: store.settings.value,
      takenUp: takenUp.value,
      ...given('team', speaking.value?.team),
      packProblems: [
        ...(store.coaches.value?.problems ?? []),
        ...(speaking.value?.problems ?? []),
        ...silentRules(speaking.value?.exampleRules ?? [], silence.value),
      ],
      mutedWords: store.mutedWords.value.get(conversation.value) ?? {},
      failedReaders: store.failedReaders.value,
      difficultStreak: isSet('pauses') && store.difficultStreak.value?.ended === false,
      ...given('steppedTo', store.steppedTo.value),
      isBusy: store.pending.value !== undefined,
      canUndo: canUndo.value,
      ...given('notice', notice.value),
      ...given('teaching', teaching.value),
    };
  });

  return {
    host,
    status,
    blindness,
    draft,
    whole,
    speakerAnswer,
    thread,
    conversation,
    speaking,
    muted,
    isQuiet,
    isReadByMeaning,
    insight,
    units,
    marks,
    canUndo,
    view,
  };
}
