import type { DraftHint } from '../../../lib/coach/insight';
import { isShownBy, type ShownChange, shownChange } from '../../../lib/coach/shown-change';
import { t } from '../../../lib/ui/translate';
import type { Commands } from '../app/commands/commands';

interface Props {
  hint: DraftHint;
  /** The draft that the hint was found in. */
  draft: string;
  busy: boolean;
  commands: Pick<Commands, 'fix'>;
}

/** Ways to say it, one below the other: the words that go where the hint does not show them, and the words that come. */
export function Fixes({ hint: { finding, fixes }, draft, busy, commands }: Props) {
  const changes = fixes.map((fix) => shownChange(fix, draft));
  let shown = finding.text;
  const rows = fixes.map((fix, n) => {
    const change = changes[n]!;
    const isNew = change.goes !== '' && !isShownBy(change, shown);
    if (isNew) shown = change.goes;
    return { fix, change, isNew };
  });
  return (
    <ul class="fixes">
      {rows.map(({ fix, change, isNew }, n) => (
        <li key={`${fix.start} ${fix.end} ${fix.text}`}>
          {isNew && <del dir="auto">{change.goes}</del>}
          <button
            type="button"
            class={n === 0 ? 'main' : ''}
            data-testid="fix"
            data-kind={change.kind}
            disabled={busy}
            aria-label={inWords(change)}
            onClick={() => commands.fix(finding.rule, fix)}
          >
            <Comes change={change} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Comes({ change: { kind, comes, before, after } }: { change: ShownChange }) {
  if (kind === 'leave-out') return <>{t('panelFixLeaveOut')}</>;
  return (
    <span dir="auto">
      {kind === 'add' && <span class="around">{t('panelFixAdd')} </span>}
      {before && <span class="around">{before} </span>}
      <ins>{comes}</ins>
      {after && <span class="around">{after}</span>}
    </span>
  );
}

/** The name of the button holds what it shows, so that who speaks to the machine can say it. */
const inWords = ({ kind, goes, comes, before, after }: ShownChange): string => {
  const told = { goes, comes: `${before ? `${before} ` : ''}${comes}${after}` };
  return kind === 'leave-out'
    ? t('panelFixLeaveOutOf', told)
    : kind === 'add'
      ? t('panelFixAddOf', told)
      : t('panelFixReplaceOf', told);
};
