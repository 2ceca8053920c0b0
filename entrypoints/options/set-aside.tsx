import { useEffect, useState } from 'preact/hooks';
import type { UiText } from '../../lib/model/ui-text';
import { allDamaged, type Damaged, watchDamaged } from '../../lib/settings/stored/damaged';
import { forgetDamaged } from '../../lib/settings/stored/forget-damaged';
import { dayAndTime } from '../../lib/ui/formats';
import { richText } from '../../lib/ui/rich-text';
import { t } from '../../lib/ui/translate';
import { download } from './download';

const found = (expected: UiText, when: string) => ({ expected, when: dayAndTime(new Date(when)) });

/** What was stored and could not be read, with the way to save it and to let it go. */
export function SetAside() {
  const [damaged, setDamaged] = useState<ReadonlyMap<string, readonly Damaged[]>>(new Map());
  useEffect(() => {
    const read = (): void => void allDamaged().then(setDamaged);
    read();
    return watchDamaged(read);
  }, []);
  const entries = [...damaged].filter(([, list]) => list.length);
  if (!entries.length) return null;
  return (
    <section class="card" aria-labelledby="aside">
      <h2 id="aside">{t('optionsAsideTitle')}</h2>
      <p class="why">{t('optionsAsideWhy')}</p>
      {entries.map(([key, list]) => (
        <div key={key} class="kept" data-testid="set-aside" data-key={key}>
          <h3 dir="auto">{key}</h3>
          <ul>
            {list.map(({ path, expected, when }) => (
              <li key={`${path} ${when}`}>
                {path
                  ? richText('optionsAsideFound', { place: <code>{path}</code>, ...found(expected, when) })
                  : t('optionsAsideFoundWhole', found(expected, when))}
              </li>
            ))}
          </ul>
          <div class="actions">
            <button
              type="button"
              aria-label={t('optionsAsideSaveOf', { key })}
              onClick={() => download(`evenkeel-${key.replace(/\W+/g, '-')}-damaged.json`, list)}
            >
              {t('optionsAsideSave')}
            </button>
            <button
              type="button"
              data-testid="forget"
              aria-label={t('optionsAsideForgetOf', { key })}
              onClick={() => void forgetDamaged(key)}
            >
              {t('optionsAsideForget')}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}
