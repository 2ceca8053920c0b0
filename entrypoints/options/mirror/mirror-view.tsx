import { useEffect, useState } from 'preact/hooks';
import { changeMirror, loadMirror, watchMirror } from '../../../lib/settings/statistics-store';
import { addUp, dayOf, type Mirror, recent } from '../../../lib/statistics/counts';
import { reflect } from '../../../lib/statistics/weeks';
import { t } from '../../../lib/ui/translate';
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
  if (!mirror) return <p class="quiet">{t('sharedLoading')}</p>;
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
          <h2>{t('optionsMirrorTitle')}</h2>
          <p data-testid="nothing-counted">{t('optionsMirrorEmpty')}</p>
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
              {t('sharedExport')}
            </button>
            <button type="button" data-testid="erase" onClick={() => void erase()}>
              {t('optionsMirrorDelete')}
            </button>
          </>
        )}
        {erased && (
          <>
            {t('optionsMirrorDeleted')}
            <button type="button" data-testid="undo-erase" onClick={undo}>
              {t('sharedUndo')}
            </button>
          </>
        )}
      </div>
      <p class="quiet">{t('optionsMirrorPrivacy')}</p>
    </>
  );
}
