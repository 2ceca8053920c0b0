import { useEffect, useState } from 'preact/hooks';
import { allDamaged, type Damaged, watchDamaged } from '../../lib/settings/stored/damaged';
import { forgetDamaged } from '../../lib/settings/stored/forget-damaged';
import { download } from './download';

const texts = {
  title: 'Set aside',
  why: 'It was stored and could not be read. Nothing of it is in force; the file holds it as it stood there.',
  expected: (what: string, when: string) => `expected ${what}; found on ${when}`,
  save: 'Save as a file',
  forget: 'Let it go',
} as const;

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
      <h2 id="aside">{texts.title}</h2>
      <p class="why">{texts.why}</p>
      {entries.map(([key, list]) => (
        <div key={key} class="kept">
          <h3>{key}</h3>
          <ul>
            {list.map(({ path, expected, when }) => (
              <li key={`${path} ${when}`}>
                {path && <code>{path}</code>} {texts.expected(expected, new Date(when).toLocaleString())}
              </li>
            ))}
          </ul>
          <div class="actions">
            <button
              type="button"
              aria-label={`${texts.save}: ${key}`}
              onClick={() => download(`evenkeel-${key.replace(/\W+/g, '-')}-damaged.json`, list)}
            >
              {texts.save}
            </button>
            <button
              type="button"
              aria-label={`${texts.forget}: ${key}`}
              onClick={() => void forgetDamaged(key)}
            >
              {texts.forget}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}
