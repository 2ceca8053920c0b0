import { useEffect, useRef } from 'preact/hooks';
import type { DraftHint, Insight } from '../../../lib/coach/insight';
import { maxChecked } from '../../../lib/text/max-checked';
import { t } from '../../../lib/ui/translate';
import type { Commands } from '../app/commands/commands';
import { findingKey } from '../app/finding-key';
import type { PanelView } from '../app/view';
import { Fixes } from './fixes';
import { More } from './more';
import { ReadByMeaning } from './read-by-meaning';

const levels = {
  tip: 'panelDraftTip',
  suggest: 'panelDraftSuggestion',
  warn: 'panelDraftWarning',
  stop: 'panelDraftStop',
} as const;

interface Props {
  view: PanelView;
  insight: Insight;
  commands: Commands;
}

export function DraftCheck({ view, insight, commands }: Props) {
  const { draft } = view;
  const words = draft?.text.match(/\S+/g)?.length ?? 0;
  return (
    <section
      class="card"
      aria-label={t('panelDraftTitle')}
      data-testid="draft"
      data-draft={stateOf(draft)}
      data-draft-length={draft?.text.length ?? 0}
      data-hints={insight.draft.length}
    >
      <h2>
        {t('panelDraftTitle')}
        {words > 0 && <span class="count"> · {t('panelDraftWords', { count: words })}</span>}
      </h2>
      {insight.draft.length ? (
        <ul class="hints">
          {insight.draft.map((hint) => (
            <HintInDraft
              key={findingKey(hint)}
              hint={hint}
              draft={draft?.text ?? ''}
              stepped={view.steppedTo === findingKey(hint)}
              busy={view.isBusy}
              commands={commands}
            />
          ))}
        </ul>
      ) : (
        <p class="quiet">{t(nothingToSay[stateOf(draft)])}</p>
      )}
      <More count={insight.moreInDraft} />
      {insight.isCapped.draft && (
        <p class="source" data-testid="draft-capped">
          {t('panelDraftCapped', { count: maxChecked })}
        </p>
      )}
    </section>
  );
}

const nothingToSay = {
  none: 'panelDraftNoBox',
  note: 'panelDraftNote',
  empty: 'panelDraftEmpty',
  written: 'panelDraftNothing',
} as const;

function stateOf(draft: PanelView['draft']): keyof typeof nothingToSay {
  if (!draft) return 'none';
  if (draft.kind === 'note') return 'note';
  return draft.text.trim() ? 'written' : 'empty';
}

interface HintProps {
  hint: DraftHint;
  draft: string;
  /** The agent stepped to it by keyboard. */
  stepped: boolean;
  busy: boolean;
  commands: Commands;
}

function HintInDraft({ hint, draft, stepped, busy, commands }: HintProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (stepped) item.current?.scrollIntoView({ block: 'nearest' });
  }, [stepped]);
  const { finding, label, why, source, from } = hint;
  const { text, severity, rule, source: layer } = finding;
  return (
    <li
      class={`hint ${severity}${stepped ? ' stepped' : ''}`}
      ref={item}
      data-testid="hint"
      data-rule={rule}
      data-layer={layer}
      aria-current={stepped ? 'true' : undefined}
    >
      <h3>
        <bdi>{label}</bdi> <span class="level">{t(levels[severity as keyof typeof levels])}</span>
      </h3>
      <p>
        <q dir="auto">{text}</q>
      </p>
      <p class="why" dir="auto">
        {why}
      </p>
      <Fixes hint={hint} draft={draft} busy={busy} commands={commands} />
      <div class="actions">
        <button type="button" data-testid="not-this" onClick={() => commands.mute(rule)}>
          {t('panelNotThis')}
        </button>
      </div>
      <ReadByMeaning finding={finding} />
      <details>
        <summary>{t('panelDraftWhy')}</summary>
        <p class="source">
          <bdi>{source}</bdi>
          {from && ` · ${t('panelDraftFromPack', { pack: from })}`}
        </p>
      </details>
    </li>
  );
}
