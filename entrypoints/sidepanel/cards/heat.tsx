import type { Insight } from '../../../lib/coach/insight';
import { maxChecked } from '../../../lib/text/max-checked';
import { t } from '../../../lib/ui/translate';

const words = {
  calm: 'panelHeatCalm',
  strained: 'panelHeatStrained',
  heated: 'panelHeatHeated',
  critical: 'panelHeatCritical',
} as const;

/** The customer's state, and always the words that say so. */
export function Heat({ insight }: { insight: Insight }) {
  const { state, bands, cues, earlier, evidenceWords } = insight;
  const named = [...cues, ...earlier].filter((hint) => Number(hint.finding.severity) > 0);
  const reasons = [...new Set([...named.map(({ finding }) => finding.text), ...evidenceWords])].slice(0, 3);
  return (
    <section
      class={`heat ${state.band}`}
      data-testid="heat"
      data-band={state.band}
      aria-label={t('panelHeatLabel')}
    >
      <div class="band">
        <strong>{t(words[state.band])}</strong>
        <meter
          min={0}
          max={6}
          low={bands.heated}
          high={bands.critical}
          optimum={0}
          value={state.heat}
          aria-hidden="true"
        />
      </div>
      <p>
        {reasons.length
          ? reasons.map((words, n) => (
              <span key={words}>
                {n > 0 && ', '}
                <q dir="auto">{words}</q>
              </span>
            ))
          : t('panelHeatNoWords')}
      </p>
      {insight.isCapped.messages && (
        <p class="source" data-testid="messages-capped">
          {t('panelMessagesCapped', { count: maxChecked })}
        </p>
      )}
    </section>
  );
}
