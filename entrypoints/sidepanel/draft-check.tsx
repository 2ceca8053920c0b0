import type { Hint, Insight } from '../../lib/coach/coach';
import type { Session } from './session';
import type { PanelState } from './state';

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
      <h2>
        Your draft{words > 0 && <span class="count"> · {words === 1 ? '1 word' : `${words} words`}</span>}
      </h2>
      {insight.draft.length ? (
        <ul class="hints">
          {insight.draft.map((hint) => (
            <DraftHint
              key={`${hint.finding.rule} ${hint.finding.start}`}
              hint={hint}
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

function DraftHint({ hint, busy, session }: { hint: Hint; busy: boolean; session: Session | undefined }) {
  const { finding, label, why, source } = hint;
  const { start, end, text, rewrites, severity, rule } = finding;
  return (
    <li class={`hint ${severity}`}>
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
        <p class="source">{source}</p>
      </details>
    </li>
  );
}
