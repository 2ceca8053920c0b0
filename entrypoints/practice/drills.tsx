import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Engine } from '../../lib/engine/engine';
import type { Pack } from '../../lib/format/pack';
import {
  type Exercise,
  judgeRewrite,
  rewriteDrill,
  spotDrill,
  type Verdict,
} from '../../lib/practice/drills';
import { useDrillPacks } from './use-drill-packs';

interface Props {
  engine: Engine;
  /** The built-in rules, until what else is in force has been read. */
  pack: Pack;
  /** The one rule that somebody came here to practise. */
  about: string | undefined;
  /** One exercise was answered. */
  answered(right: boolean): void;
  totals: { done: number; right: number };
}

const kinds = {
  rewrite: {
    title: 'Say it better',
    what: 'Five sentences that sting. Write each as you would send it.',
    make: rewriteDrill,
  },
  spot: {
    title: 'Spot the cue',
    what: 'Ten messages. Does the customer’s wording say this, or not?',
    make: spotDrill,
  },
} as const;

const anySeed = (): number => Math.floor(Math.random() * 10_000);

/** Two-minute drills from the rules' own examples. */
export function Drills({ engine: builtIn, pack: core, about, answered, totals }: Props) {
  const packs = useDrillPacks({ pack: core, engine: builtIn });
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
            Exercises from{' '}
            <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              {packs.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {none && <p role="status">This pack has no rules for that drill.</p>}
        {exercises.length > 0 && (
          <p role="status">
            Done: {right} of {exercises.length} right at the first try.
          </p>
        )}
        {Object.entries(kinds).map(([kind, { title, what }]) => (
          <section class="card" key={kind}>
            <h2>{title}</h2>
            <p>{what} About two minutes.</p>
            <div class="actions">
              <button type="button" class="main" onClick={() => start(kind as keyof typeof kinds)}>
                Start
              </button>
            </div>
          </section>
        ))}
        {totals.done > 0 && (
          <p class="quiet">
            So far {totals.right} of {totals.done} at the first try. This count stays on this machine.
          </p>
        )}
      </div>
    );
  }
  return (
    <section class="card drill" aria-label="Exercise">
      <h2>
        {exercise.rule === about && `${exercise.label} · `}
        {at + 1} of {exercises.length}
      </h2>
      <p class="shown">
        <q>{exercise.shown}</q>
      </p>
      {exercise.kind === 'spot' ? (
        <>
          <p>Does it say “{exercise.label.toLowerCase()}”?</p>
          <div class="actions">
            {[true, false].map((answer) => (
              <button
                key={String(answer)}
                type="button"
                class="main"
                disabled={Boolean(verdict)}
                onClick={() => judge(spotted(exercise, answer))}
              >
                {answer ? 'Yes' : 'No'}
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
            Your wording
            <textarea key={at} ref={field} rows={3} />
          </label>
          <div class="actions">
            <button type="submit" class="main">
              Check
            </button>
          </div>
        </form>
      )}
      <div role="status">
        {verdict && (
          <>
            <p class={verdict.right ? 'right' : 'wrong'}>{verdict.says}</p>
            <p class="why">{exercise.why}</p>
            {exercise.kind === 'rewrite' && exercise.model && (
              <p>
                One way: <q>{exercise.model}</q>
              </p>
            )}
          </>
        )}
      </div>
      <div class="actions">
        {verdict && (
          <button type="button" class="main" onClick={next}>
            {at + 1 < exercises.length ? 'Next' : 'Finish'}
          </button>
        )}
        <button type="button" onClick={() => setExercises([])}>
          Stop
        </button>
      </div>
    </section>
  );
}

function spotted({ label, isCue }: Extract<Exercise, { kind: 'spot' }>, answer: boolean): Verdict {
  const fact = isCue ? `It does say “${label.toLowerCase()}”.` : `It does not say “${label.toLowerCase()}”.`;
  return { right: answer === isCue, says: answer === isCue ? `Right. ${fact}` : `Not quite. ${fact}` };
}
