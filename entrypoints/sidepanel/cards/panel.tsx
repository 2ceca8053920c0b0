import { say } from '../../../lib/ui/translate';
import type { Session } from '../app/session';
import { isQuiet, type PanelState } from '../app/state';
import { AdapterTeaching } from './adapter-teaching';
import { Blind } from './blind';
import { Commitments } from './commitments';
import { Cues } from './cues';
import { DifficultStreak } from './difficult-streak';
import { DraftCheck } from './draft-check';
import { Head } from './head';
import { Heat } from './heat';
import { MutedList } from './muted-list';
import { NextStep } from './next-step';
import { Notice } from './notice';
import { PackProblems } from './pack-problems';
import { ReplySteps } from './reply-steps';
import { Transcript } from './transcript';
import { WhoIs } from './who-is';

export interface PanelProps {
  state: PanelState;
  session: Session | undefined;
}

export function Panel({ state, session }: PanelProps) {
  return (
    <>
      <Head state={state} session={session} />
      <Body state={state} session={session} />
      <Notice state={state} session={session} />
    </>
  );
}

function Body({ state, session }: PanelProps) {
  if (state.status === 'connecting') return <p class="quiet">Looking at this tab…</p>;
  if (state.status === 'blind') return <Blind state={state} session={session} />;
  const { insight, thread } = state;
  if (!thread) return <p class="quiet">Looking at this tab…</p>;
  if (isQuiet(state)) {
    return (
      <section class="card">
        <h2>Quiet for this conversation</h2>
        <p>Nothing is checked or underlined here.</p>
        <div class="actions">
          <button type="button" onClick={() => session?.setQuiet(false)}>
            Speak again
          </button>
        </div>
      </section>
    );
  }
  if (!insight) return <p class="quiet">Getting the rules ready…</p>;
  // Harsh words in the draft come before anything there is to add to it.
  const harsh = insight.draft.some(({ finding: { severity } }) => severity === 'warn' || severity === 'stop');
  const check = <DraftCheck key="check" state={state} insight={insight} session={session} />;
  const offer = { insight, session, hasComposer: Boolean(state.draft), busy: Boolean(state.pending) };
  const next = <NextStep key="next" {...offer} />;
  return (
    <>
      <WhoIs state={state} session={session} />
      <DifficultStreak state={state} session={session} />
      <Heat insight={insight} />
      {insight.contact && (
        <p class="nudge" title={say(insight.contact.why)}>
          {say(insight.contact.text)}
        </p>
      )}
      {harsh ? [check, next] : [next, check]}
      <ReplySteps {...offer} />
      <Commitments state={state} insight={insight} session={session} />
      <Cues insight={insight} session={session} />
      <MutedList state={state} insight={insight} session={session} />
      {state.adapter?.teachable ? <AdapterTeaching state={state} session={session} /> : null}
      <PackProblems {...state} />
      <Transcript thread={thread} insight={insight} unsure={state.adapter?.unsure ?? []} />
    </>
  );
}
