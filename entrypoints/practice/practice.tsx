import { useEffect, useMemo, useState } from 'preact/hooks';
import { createEngine } from '../../lib/engine/engine';
import type { MessageKey } from '../../lib/model/ui-text';
import { corePack } from '../../lib/packs/core';
import {
  loadProgress,
  noProgress,
  type PracticeProgress,
  saveProgress,
} from '../../lib/settings/practice-progress';
import { ProblemBar } from '../../lib/ui/problem-bar';
import { t } from '../../lib/ui/translate';
import { Drills } from './drills';
import { Inbox } from './inbox';
import { usePacksInForce } from './use-packs-in-force';

/** The rule that the address asks to practise, such as #drill/agent/non-apology. */
const askedFor = /^#drill\/(.+)/.exec(location.hash)?.[1];

/** Conversations with scripted customers, and drills; what is kept are numbers. */
export function Practice() {
  const [view, setView] = useState<'inbox' | 'drills'>(askedFor ? 'drills' : 'inbox');
  const [about, setAbout] = useState(askedFor);
  const [progress, setProgress] = useState(noProgress);
  const core = useMemo(corePack, []);
  const builtIn = useMemo(() => ({ pack: core, engine: createEngine(core) }), [core]);
  const packs = usePacksInForce(builtIn);
  // The first is English, as the scripted customers are.
  const { pack, engine } = packs[0]!;
  useEffect(() => void loadProgress().then(setProgress), []);

  const keep = (next: PracticeProgress) => {
    setProgress(next);
    void saveProgress(next);
  };
  const ended = (scenario: string, score: number | undefined) => {
    const before = progress.plays[scenario] ?? { times: 0, best: 0 };
    const now = { times: before.times + 1, best: Math.max(before.best, score ?? 0) };
    keep({ ...progress, plays: { ...progress.plays, [scenario]: now } });
  };
  const answered = (right: boolean) => {
    const { done, right: before } = progress.drills;
    keep({ ...progress, drills: { done: done + 1, right: before + Number(right) } });
  };
  const choose = (name: typeof view) => {
    setView(name);
    setAbout(undefined);
  };
  const tab = (name: typeof view, label: MessageKey) => (
    <button type="button" data-testid={name} aria-pressed={view === name} onClick={() => choose(name)}>
      {t(label)}
    </button>
  );
  return (
    <>
      <ProblemBar />
      <nav class="views" aria-label={t('practiceNavLabel')}>
        {tab('inbox', 'practiceNavInbox')}
        {tab('drills', 'practiceNavDrills')}
      </nav>
      {view === 'inbox' ? (
        <Inbox engine={engine} pack={pack} progress={progress} ended={ended} />
      ) : (
        <>
          <h1 class="unseen">{t('practiceNavDrills')}</h1>
          <Drills packs={packs} about={about} answered={answered} totals={progress.drills} />
        </>
      )}
    </>
  );
}
