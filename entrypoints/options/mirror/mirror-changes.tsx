import { labelOf } from '../../../lib/format/label';
import type { HabitChange, Reflection } from '../../../lib/statistics/weeks';
import { t } from '../../../lib/ui/translate';

interface Props {
  reflection: Reflection;
  rules: ReadonlyMap<string, { label: string }>;
}

/** What the last four weeks show clearly more or less often than the four before. */
export function MirrorChanges({ reflection: { compared }, rules }: Props) {
  if (!compared) return null;
  const { replies, changes } = compared;
  return (
    <section class="card" aria-labelledby="changes">
      <h2 id="changes">{t('optionsChangesTitle')}</h2>
      {changes.length === 0 && <p>{t('optionsChangesNone')}</p>}
      <ul>
        {changes.map((change) => (
          <li key={change.about} class={change.isBetter ? 'right' : ''}>
            {sentence(change, replies, rules)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentence(
  { about, now, before }: HabitChange,
  replies: { now: number; before: number },
  rules: Props['rules'],
): string {
  const figures = { before, replies: replies.now, repliesBefore: replies.before };
  if (about === 'acknowledged') return t('optionsChangesAcknowledged', { ...figures, now });
  if (about === 'timed') return t('optionsChangesTimed', { ...figures, now });
  return t('optionsChangesRule', { ...figures, rule: labelOf(rules, about), count: now });
}
