import type { Finding } from '../../../lib/model/analysis';
import { t } from '../../../lib/ui/translate';

/** How sure the encoder is of a hint, and what it is; nothing for a pattern's, which stands on its words. */
export function ReadByMeaning({ finding: { source, certainty } }: { finding: Finding }) {
  if (source === 'example')
    return (
      <p class="source" data-testid="by-example">
        {t('panelExampleHowSure', { tenths: tenthsOf(certainty) })}
      </p>
    );
  if (source !== 'meaning') return null;
  return (
    <details class="by-meaning" data-testid="by-meaning">
      <summary>{t('panelMeaningHowSure', { tenths: tenthsOf(certainty) })}</summary>
      <p class="source">{t('panelMeaningCard')}</p>
    </details>
  );
}

/** Nobody is wholly sure by meaning, and what is said at all is no less than one in ten. */
const tenthsOf = (certainty: number): number => Math.min(9, Math.max(1, Math.round(certainty * 10)));
