import { t } from '../../../lib/ui/translate';
import type { PanelProps } from './panel-props';

/** What of the reading does not work, while everything else goes on. */
export function ReadingFaults({ view: { faults, failedReaders } }: Pick<PanelProps, 'view'>) {
  if (!faults.length && !failedReaders.length) return null;
  return (
    <div class="card" role="status" data-testid="reading-faults">
      {faults.map(({ adapter, part, selector }) => (
        <p key={`${adapter} ${part} ${selector}`} data-adapter={adapter} data-part={part}>
          {t('panelFaultsPart', { adapter, part })} {selector && <code>{selector}</code>}
        </p>
      ))}
      {failedReaders.length > 0 && <p data-testid="rules-alone">{t('panelFaultsReader')}</p>}
    </div>
  );
}
