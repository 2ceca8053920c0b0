import type { Session } from './session';
import type { PanelState } from './state';

/** "Not this", listed and restorable. */
export function MutedList({
  state,
  muted,
  session,
}: {
  state: PanelState;
  muted: ReadonlySet<string>;
  session: Session | undefined;
}) {
  const { thread } = state;
  if (!muted.size || !thread) return null;
  return (
    <details class="card">
      <summary>Muted here ({muted.size})</summary>
      <ul class="muted">
        {[...muted].map((rule) => (
          <li key={rule}>
            {rule.replace(/^\w+\//, '').replaceAll('-', ' ')}
            <button type="button" onClick={() => session?.restore(rule, thread.host, thread.conversation)}>
              Restore
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
