import { t } from '../../../lib/ui/translate';

/** How many are not shown. */
export function More({ count }: { count: number }) {
  return count > 0 ? (
    <p class="source" data-testid="more" data-count={count}>
      {t('panelMore', { count })}
    </p>
  ) : null;
}
