import { useEffect, useState } from 'preact/hooks';
import { changeMirror, loadMirror, watchMirror } from '../../../lib/settings/statistics-store';
import { addUp, dayOf, type Mirror, recent } from '../../../lib/statistics/counts';
import { reflect } from '../../../lib/statistics/weeks';
import { download } from '../download';
import { usePacks, useRules } from '../use-packs';
import { MirrorChanges } from './mirror-changes';
import { MirrorHabits } from './mirror-habits';
import { MirrorReplies } from './mirror-replies';

/** The agent's own habits: counts by day and rule, for nobody else. */
export function MirrorView() {
  const [mirror, setMirror] = useState<Mirror>();
  const [erased, setErased] = useState<Mirror>();
  const rules = useRules(usePacks());
  useEffect(() => {
    void loadMirror().then(setMirror);
    return watchMirror(setMirror);
  }, []);
  if (!mirror) return <p class="quiet">Loading…</p>;
  const today = dayOf(new Date());
  const kept = recent(mirror, today);
  const isEmpty = Object.keys(kept).length === 0;
  const reflection = reflect(kept, today);
  const erase = () =>
    changeMirror((before) => {
      setErased(before);
      return {};
    });
  const undo = () => {
    if (erased) void changeMirror((since) => addUp(erased, since));
    setErased(undefined);
  };
  return (
    <>
      {isEmpty ? (
        <section class="card">
          <h2>My mirror</h2>
          <p>
            Nothing counted yet. Once you reply with the panel open, this shows which hints came and what you
            did with them: numbers alone, for you alone, for 90 days.
          </p>
        </section>
      ) : (
        <>
          <MirrorChanges reflection={reflection} rules={rules} />
          <MirrorReplies reflection={reflection} />
          <MirrorHabits reflection={reflection} rules={rules} />
        </>
      )}
      <div class="actions" role="status">
        {!isEmpty && (
          <>
            <button type="button" onClick={() => download('evenkeel-mirror.json', kept)}>
              Export
            </button>
            <button type="button" onClick={() => void erase()}>
              Delete all counts
            </button>
          </>
        )}
        {erased && (
          <>
            Deleted.
            <button type="button" onClick={undo}>
              Undo
            </button>
          </>
        )}
      </div>
      <p class="quiet">
        Counts stay on this machine for 90 days. No text, no times of day; nobody but you sees them.
      </p>
    </>
  );
}
