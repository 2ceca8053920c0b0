import { labelOf } from '../../../lib/format/label';
import type { HabitChange, Reflection } from '../../../lib/statistics/weeks';
import { pluralize } from '../../../lib/text/pluralize';

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
      <h2 id="changes">The last four weeks, and the four before</h2>
      {changes.length === 0 && <p>No clear change: what differs is within chance.</p>}
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
  const times = `${now} of ${replies.now} replies; before, in ${before} of ${replies.before}.`;
  if (about === 'acknowledged') return `You showed them that they were heard in ${times}`;
  if (about === 'timed') return `You named a time in ${times}`;
  const hints = `${pluralize(now, 'hint')} beside ${replies.now} replies`;
  return `${labelOf(rules, about)}: ${hints}; before, ${before} beside ${replies.before}.`;
}
