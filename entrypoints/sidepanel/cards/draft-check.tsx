import { useEffect, useRef } from 'preact/hooks';
import type { Hint, Insight } from '../../../lib/coach/insight';
import { pluralize } from '../../../lib/text/pluralize';
import { findingKey } from '../app/finding-navigation';
import type { Session } from '../app/session';
import type { PanelState } from '../app/state';

const levels = { tip: 'Tip', suggest: 'Suggestion', warn: 'Warning', stop: 'Stop and look' } as const;

interface Props {
  state: PanelState;
  insight: Insight;
  session: Session | undefined;
}

export function DraftCheck({ state, insight, session }: Props) {
  const { draft } = state;
  const words = draft?.text.match(/\S+/g)?.length ?? 0;
  return (
    <section class="card" aria-label="Your draft" data-draft-length={draft?.text.length ?? 0}>
      <h2>Your draft{words > 0 && <span class="count"> · {pluralize(words, 'word')}</span>}</h2>
      {insight.draft.length ? (
        <ul class="hints">
          {insight.draft.map((hint) => (
            <DraftHint
              key={findingKey(hint)}
              hint={hint}
              stepped={state.stepped === findingKey(hint)}
              busy={Boolean(state.pending)}
              session={session}
            />
          ))}
        </ul>
      ) : (
        <p class="quiet">{nothingToSay(draft)}</p>
      )}
    </section>
  );
}

function nothingToSay(draft: PanelState['draft']): string {
  if (!draft) return 'No reply box found on this page.';
  if (draft.kind === 'note') return 'An internal note: it is left alone.';
  return draft.text.trim() ? 'Nothing in the wording stands out.' : 'Nothing written yet.';
}

interface HintProps {
  hint: Hint;
  /** The agent stepped to it by keyboard. */
  stepped: boolean;
  busy: boolean;
  session: Session | undefined;
}

function DraftHint({ hint, stepped, busy, session }: HintProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (stepped) item.current?.scrollIntoView({ block: 'nearest' });
  }, [stepped]);
  const { finding, label, why, source, from } = hint;
  const { start, end, text, rewrites, severity, rule } = finding;
  return (
    <li
      class={`hint ${severity}${stepped ? ' stepped' : ''}`}
      ref={item}
      aria-current={stepped ? 'true' : undefined}
    >
      <h3>
        {label} <span class="level">{levels[severity as keyof typeof levels]}</span>
      </h3>
      <p>
        <q>{text}</q>
      </p>
      <p class="why">{why}</p>
      <div class="actions">
        {rewrites.map((rewrite) => (
          <button
            type="button"
            class="main"
            key={rewrite}
            disabled={busy}
            onClick={() => session?.fix(start, end, text, rewrite)}
          >
            {rewrite}
          </button>
        ))}
        <button type="button" onClick={() => session?.notThis(rule)}>
          Not this
        </button>
      </div>
      <details>
        <summary>Why</summary>
        <p class="source">
          {source}
          {from && ` · from the pack “${from}”`}
        </p>
      </details>
    </li>
  );
}
