import { useEffect, useState } from 'preact/hooks';
import { ProblemBar } from '../../lib/ui/problem-bar';
import { t } from '../../lib/ui/translate';
import { MirrorView } from './mirror/mirror-view';
import { Packs } from './packs';
import { Preferences } from './preferences';
import { RuleEditor } from './rule-editor';
import { TrialRun } from './trial-run';
import { TryIt } from './try-it';

const views = {
  '#me': 'optionsNavPreferences',
  '#mirror': 'optionsNavMirror',
  '#packs': 'optionsNavPacks',
  '#edit': 'optionsNavEditor',
  '#try': 'optionsNavTry',
  '#trial': 'optionsNavTrial',
} as const;
type View = keyof typeof views;

const viewOf = (hash: string): View => (hash in views ? (hash as View) : '#me');

/** Everything that is set rather than used: each view has an address of its own. */
export function Options() {
  const [view, setView] = useState(viewOf(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <>
      <header>
        <h1>{t('optionsTitle')}</h1>
        <nav aria-label={t('optionsNavLabel')}>
          {(Object.keys(views) as View[]).map((hash) => (
            <a key={hash} href={hash} aria-current={hash === view ? 'page' : undefined}>
              {t(views[hash])}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <ProblemBar />
        {view === '#me' && <Preferences />}
        {view === '#mirror' && <MirrorView />}
        {view === '#packs' && <Packs />}
        {view === '#edit' && <RuleEditor />}
        {view === '#try' && <TryIt />}
        {view === '#trial' && <TrialRun />}
      </main>
    </>
  );
}
