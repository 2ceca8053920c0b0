import { ProblemBar } from '../../../lib/ui/problem-bar';
import { say, t } from '../../../lib/ui/translate';
import { AdapterTeaching } from './adapter-teaching';
import { Blind } from './blind';
import { Commitments } from './commitments';
import { Cues } from './cues';
import { DifficultStreak } from './difficult-streak';
import { DraftCheck } from './draft-check';
import { GraveCard, isGrave } from './grave-card';
import { Head } from './head';
import { Heat } from './heat';
import { MutedList } from './muted-list';
import { NextStep } from './next-step';
import { Notice } from './notice';
import { PackProblems } from './pack-problems';
import type { PanelProps } from './panel-props';
import { ReadingFaults } from './reading-faults';
import { ReplySteps } from './reply-steps';
import { Transcript } from './transcript';
import { WhoIs } from './who-is';

export function Panel({ view, commands }: PanelProps) {
  return (
    <>
      <Head view={view} commands={commands} />
      <ProblemBar />
      <ReadingFaults view={view} />
      <Body view={view} commands={commands} />
      <Notice view={view} commands={commands} />
    </>
  );
}

function Body({ view, commands }: PanelProps) {
  if (view.status === 'connecting') return <p class="quiet">{t('panelLooking')}</p>;
  if (view.status === 'blind') return <Blind view={view} commands={commands} />;
  const { insight, thread } = view;
  if (!thread) return <p class="quiet">{t('panelLooking')}</p>;
  if (view.isQuiet) {
    return (
      <>
        {(view.dangers?.advice ?? []).filter(isGrave).map((advice) => (
          <GraveCard
            key={advice.rule}
            advice={advice}
            commands={commands}
            hasComposer={Boolean(view.draft)}
            busy={view.isBusy}
          />
        ))}
        <section class="card" data-testid="quiet">
          <h2>{t('panelHeadQuiet')}</h2>
          <p>{t('panelQuiet')}</p>
          <div class="actions">
            <button type="button" data-testid="speak" onClick={() => commands.setQuiet(false)}>
              {t('panelQuietSpeak')}
            </button>
          </div>
        </section>
      </>
    );
  }
  if (!insight) return <p class="quiet">{t('panelGettingReady')}</p>;
  // Harsh words in the draft come before anything there is to add to it.
  const harsh = insight.draft.some(({ finding: { severity } }) => severity === 'warn' || severity === 'stop');
  const check = <DraftCheck key="check" view={view} insight={insight} commands={commands} />;
  const offer = { insight, commands, hasComposer: Boolean(view.draft), busy: view.isBusy };
  const next = <NextStep key="next" {...offer} />;
  return (
    <>
      <WhoIs view={view} commands={commands} />
      <DifficultStreak view={view} commands={commands} />
      <Heat insight={insight} />
      {insight.contact && (
        <p class="nudge" data-testid="contact" title={say(insight.contact.why)}>
          {say(insight.contact.text)}
        </p>
      )}
      {harsh ? [check, next] : [next, check]}
      <ReplySteps {...offer} />
      <Commitments view={view} insight={insight} commands={commands} />
      <Cues insight={insight} commands={commands} />
      <MutedList view={view} insight={insight} commands={commands} />
      {view.adapter?.teachable ? <AdapterTeaching view={view} commands={commands} /> : null}
      <PackProblems packProblems={view.packProblems} />
      <Transcript thread={thread} insight={insight} unsure={view.adapter?.unsure ?? []} />
    </>
  );
}
