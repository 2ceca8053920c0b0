import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { uiText } from '../../lib/model/ui-text';
import {
  type Exercise,
  judgeRewrite,
  rewriteDrill,
  spotDrill,
  type Verdict,
} from '../../lib/practice/drills';
import { richText } from '../../lib/ui/rich-text';
import { say, t } from '../../lib/ui/translate';
import type { PracticePack } from './packs-in-force';

interface Props {
  /** The built-in rules alone until what else is in force has been read. */
  packs: readonly PracticePack[];
  /** The one rule that somebody came here to practise. */
  about: string | undefined;
  /** One exercise was answered. */
  answered(right: boolean): void;
  totals: { done: number; right: number };
}

const kinds = {
  rewrite: {
    title: 'practiceDrillsRewrite',
    what: 'practiceDrillsRewriteWhat',
    make: rewriteDrill,
  },
  spot: {
    title: 'practiceDrillsSpot',
    what: 'practiceDrillsSpotWhat',
    make: spotDrill,
  },
} as const;

const anySeed = (): number => Math.floor(Math.random() * 10_000);

/** Two-minute drills from the rules' own examples. */
export function Drills({ packs, about, answered, totals }: Props) {
  const [chosen, setChosen] = useState('');
  const { pack, engine } = packs.find(({ id }) => id === chosen) ?? packs[0]!;
  const [none, setNone] = useState(false);
  const [exercises, setExercises] = useState<Exercise[]>([]);
  const [at, setAt] = useState(0);
  const [right, setRight] = useState(0);
  const [verdict, setVerdict] = useState<Verdict>();
  const field = useRef<HTMLTextAreaElement>(null);
  const exercise = exercises[at];

  const begin = useCallback((made: Exercise[]) => {
    setNone(!made.length);
    setExercises(made);
    setAt(0);
    setRight(0);
    setVerdict(undefined);
  }, []);
  const start = (kind: keyof typeof kinds) => begin(kinds[kind].make(pack, anySeed()));
  // A team's own rule is there only once its pack has been read.
  const begun = useRef(false);
  useEffect(() => {
    const asked = packs.find(({ pack: { rules } }) => rules.some(({ id }) => id === about));
    if (begun.current || !asked) return;
    begun.current = true;
    setChosen(asked.id);
    begin(rewriteDrill(asked.pack, anySeed(), about));
  }, [packs, about, begin]);
  const judge = (result: Verdict) => {
    // Only the first answer counts; trying again is for learning.
    if (!verdict) {
      answered(result.right);
      if (result.right) setRight(right + 1);
    }
    setVerdict(result);
  };
  const next = () => {
    setVerdict(undefined);
    setAt(at + 1);
  };

  if (!exercise) {
    return (
      <div class="drills">
        {packs.length > 1 && (
          <label>
            {t('practiceDrillsFrom')}{' '}
            <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              {packs.map(({ id, name }) => (
                <option key={id} value={id} dir="auto">
                  {typeof name === 'string' ? name : say(name)}
                </option>
              ))}
            </select>
          </label>
        )}
        {none && <p role="status">{t('practiceDrillsNone')}</p>}
        {exercises.length > 0 && (
          <p role="status">{t('practiceDrillsDone', { right, total: exercises.length })}</p>
        )}
        {Object.entries(kinds).map(([kind, { title, what }]) => (
          <section class="card" key={kind} data-testid={`drill-${kind}`}>
            <h2>{t(title)}</h2>
            <p>
              {t(what)} {t('practiceDrillsTime')}
            </p>
            <div class="actions">
              <button type="button" class="main" onClick={() => start(kind as keyof typeof kinds)}>
                {t('practiceDrillsStart')}
              </button>
            </div>
          </section>
        ))}
        {totals.done > 0 && (
          <p class="quiet">{t('practiceDrillsSoFar', { right: totals.right, total: totals.done })}</p>
        )}
      </div>
    );
  }
  const progress = { at: at + 1, total: exercises.length };
  return (
    <section class="card drill" aria-label={t('practiceDrillsExercise')}>
      <h2 data-testid="progress" data-about={exercise.rule === about ? about : undefined}>
        {exercise.rule === about
          ? t('practiceDrillsAtAbout', { rule: exercise.label, ...progress })
          : t('practiceDrillsAt', progress)}
      </h2>
      <p class="shown">
        <q dir="auto">{exercise.shown}</q>
      </p>
      {exercise.kind === 'spot' ? (
        <>
          <p>{t('practiceDrillsQuestion', { cue: exercise.label.toLowerCase() })}</p>
          <div class="actions">
            {[true, false].map((answer) => (
              <button
                key={String(answer)}
                data-testid={answer ? 'yes' : 'no'}
                type="button"
                class="main"
                disabled={Boolean(verdict)}
                onClick={() => judge(spotted(exercise, answer))}
              >
                {t(answer ? 'practiceDrillsYes' : 'practiceDrillsNo')}
              </button>
            ))}
          </div>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            judge(judgeRewrite(engine, exercise, field.current?.value ?? ''));
          }}
        >
          <label>
            {t('practiceDrillsWording')}
            <textarea key={at} ref={field} dir="auto" rows={3} />
          </label>
          <div class="actions">
            <button type="submit" class="main">
              {t('practiceDrillsCheck')}
            </button>
          </div>
        </form>
      )}
      <div role="status">
        {verdict && (
          <>
            <p
              class={verdict.right ? 'right' : 'wrong'}
              data-testid="verdict"
              data-right={String(verdict.right)}
            >
              {say(verdict.says)}
            </p>
            <p class="why" dir="auto">
              {exercise.why}
            </p>
            {exercise.kind === 'rewrite' && exercise.model && (
              <p>{richText('practiceDrillsOneWay', { model: <q dir="auto">{exercise.model}</q> })}</p>
            )}
          </>
        )}
      </div>
      <div class="actions">
        {verdict && (
          <button type="button" class="main" onClick={next}>
            {t(at + 1 < exercises.length ? 'practiceDrillsNext' : 'practiceDrillsFinish')}
          </button>
        )}
        <button type="button" data-testid="stop" onClick={() => setExercises([])}>
          {t('practiceDrillsStop')}
        </button>
      </div>
    </section>
  );
}

function spotted({ label, isCue }: Extract<Exercise, { kind: 'spot' }>, answer: boolean): Verdict {
  const right = answer === isCue;
  const key = right
    ? isCue
      ? 'practiceDrillsRightCue'
      : 'practiceDrillsRightNoCue'
    : isCue
      ? 'practiceDrillsWrongCue'
      : 'practiceDrillsWrongNoCue';
  return { right, says: uiText(key, { cue: label.toLowerCase() }) };
}
