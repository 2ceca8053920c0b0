import type { Insight } from '../../../lib/coach/insight';
import { maxOpenSteps } from '../../../lib/coach/reply';
import type { Answered } from '../../../lib/model/analysis';
import { type TextKey, uiText } from '../../../lib/model/ui-text';
import { t } from '../../../lib/ui/translate';
import type { Commands } from '../app/commands/commands';
import { Sentences } from './sentences';

const phases = {
  opening: 'panelStepsOpening',
  middle: 'panelStepsMiddle',
  closing: 'panelStepsClosing',
} as const;

interface Props {
  insight: Insight;
  commands: Commands;
  hasComposer: boolean;
  busy: boolean;
}

/** How far a question is answered, as it is shown and said. */
const answerLooks: Record<Answered, { class: string; mark: string; said: TextKey }> = {
  yes: { class: 'answered', mark: '✓', said: 'panelStepsTakenUp' },
  partly: { class: 'open', mark: '◐', said: 'panelStepsPartly' },
  no: { class: 'open', mark: '○', said: 'panelStepsOpen' },
};

/** The reply so far: what it has, what it still lacks, and what they asked. */
export function ReplySteps({ insight, commands, hasComposer, busy }: Props) {
  const { steps, questions, phase } = insight.reply;
  if (!steps.length && !questions.length) return null;
  const open = steps.filter(({ done }) => !done);
  const done = steps.filter((step) => step.done);
  return (
    <section class="card steps" data-testid="reply-steps" aria-label={t('panelStepsLabel')}>
      <h2>
        {t('panelStepsTitle', { phase: uiText(phases[phase]) })}
        {steps.length > 0 && (
          <span class="count"> · {t('panelStepsCount', { done: done.length, total: steps.length })}</span>
        )}
      </h2>
      {done.length > 0 && (
        <p class="done">
          {done.map(({ id, label }) => (
            <span key={id} class="tick" data-step={id} data-done="true">
              <span aria-hidden="true">✓</span> <bdi>{label}</bdi>
            </span>
          ))}
        </p>
      )}
      <ul>
        {open.slice(0, maxOpenSteps).map(({ id, label, why, source, scaffolds, where }) => (
          <li key={id} class="open" data-step={id} data-done="false">
            <details>
              <summary dir="auto">{label}</summary>
              <p class="why" dir="auto">
                {why}
              </p>
              <Sentences
                texts={scaffolds}
                where={where}
                commands={commands}
                hasComposer={hasComposer}
                busy={busy}
              />
              <div class="actions">
                <button type="button" data-testid="not-needed" onClick={() => commands.mute(id)}>
                  {t('panelStepsNotNeeded')}
                </button>
              </div>
              <p class="source" dir="auto">
                {source}
              </p>
            </details>
          </li>
        ))}
      </ul>
      {open.length > maxOpenSteps && (
        <p class="quiet">{t('panelStepsMore', { count: open.length - maxOpenSteps })}</p>
      )}
      {questions.length > 0 && (
        <>
          <h3>{t('panelStepsAsked')}</h3>
          <ul class="questions">
            {questions.map(({ text, answered }, n) => (
              <li
                key={`${n} ${text}`}
                class={answerLooks[answered].class}
                data-testid="question"
                data-answered={answered}
              >
                <span aria-hidden="true">{answerLooks[answered].mark}</span> <q dir="auto">{text}</q>
                <span class="unseen">{t(answerLooks[answered].said)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
