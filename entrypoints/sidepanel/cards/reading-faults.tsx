import type { AdapterFault } from '../../../lib/model/protocol';
import { t } from '../../../lib/ui/translate';
import type { PanelProps } from './panel-props';

/** What of the reading does not work, while everything else goes on. */
export function ReadingFaults({ view: { faults, failedReaders } }: Pick<PanelProps, 'view'>) {
  if (!faults.length && !failedReaders.length) return null;
  return (
    <div class="card" role="status" data-testid="reading-faults">
      {faults.map((fault) => (
        <p
          key={JSON.stringify(fault)}
          data-adapter={fault.adapter}
          data-part={fault.part}
          data-message={fault.message}
        >
          {said(fault)} {fault.selector && <code>{fault.selector}</code>}
        </p>
      ))}
      {failedReaders.length > 0 && <p data-testid="rules-alone">{t('panelFaultsReader')}</p>}
    </div>
  );
}

function said({ adapter, part, message, read }: AdapterFault): string {
  if (message === undefined) return t('panelFaultsPart', { adapter, part });
  return read === undefined ? t('panelFaultsMessage', { message }) : t('panelFaultsCut', { message, read });
}
