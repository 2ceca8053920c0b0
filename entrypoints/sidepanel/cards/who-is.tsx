import { say, t } from '../../../lib/ui/translate';
import type { PanelProps } from './panel-props';

/** Asks who the customer is, where the page does not say, and takes an answer back. */
export function WhoIs({ view: { speakers }, commands }: PanelProps) {
  const { options, answer: given } = speakers;
  if (!options.length) return null;
  if (given !== undefined) {
    return (
      <p class="nudge" data-testid="who-answered" data-answer={given}>
        {t('panelWhoAnswered')}{' '}
        <button type="button" data-testid="ask-again" onClick={() => commands.withdrawSpeaker()}>
          {t('panelWhoAgain')}
        </button>
      </p>
    );
  }
  return (
    <section class="card" data-testid="who-is" aria-label={t('panelWhoLabel')}>
      <h2>{t('panelWhoTitle')}</h2>
      <p>{t('panelWhoWhat')}</p>
      <div class="actions">
        {options.map(({ answer, label }) => (
          <button
            key={answer}
            type="button"
            data-answer={answer}
            onClick={() => commands.answerSpeaker(answer)}
          >
            {typeof label === 'string' ? <bdi>{label}</bdi> : say(label)}
          </button>
        ))}
      </div>
    </section>
  );
}
