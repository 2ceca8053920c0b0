import { useEffect, useState } from 'preact/hooks';
import { ProblemBar } from '../../lib/ui/problem-bar';
import { MirrorView } from './mirror/mirror-view';
import { Packs } from './packs';
import { Preferences } from './preferences';
import { RuleEditor } from './rule-editor';
import { TrialRun } from './trial-run';
import { TryIt } from './try-it';

const views = {
  '#me': 'Preferences',
  '#mirror': 'My mirror',
  '#packs': 'Rule packs',
  '#edit': 'Rule editor',
  '#try': 'Try it',
  '#trial': 'Trial run',
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
        <h1>Evenkeel settings</h1>
        <nav aria-label="Settings">
          {Object.entries(views).map(([hash, label]) => (
            <a key={hash} href={hash} aria-current={hash === view ? 'page' : undefined}>
              {label}
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
