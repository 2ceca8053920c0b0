import { useEffect, useRef, useState } from 'preact/hooks';
import { type AwaitScores, createAwaitScores } from '../readers/await-scores';
import type { ReadUnit, Score, SlowReader } from '../readers/reader';
import { noScores, type Scores } from '../readers/scores';
import { ownMeaning } from './own-meaning';
import { whileInSight } from './page-meaning';
import { createSlowReading, type SlowReading } from './slow-reading';

/** In milliseconds: so long after a keystroke what was written is read. */
const typingPause = 150;

/** What is read by meaning of what one of the extension's pages shows. */
export interface ReadByMeaning {
  /** As far as they have come. */
  scores: Scores;
  /** The encoder cannot run here: the rules speak alone. */
  isAlone: boolean;
}

const nobody: readonly SlowReader[] = [];

/**
 * Reads what is shown, as it changes.
 * @param units most urgent first
 * @param isWanted by whoever uses the page: else no worker is made
 * @param others that read beside the encoder's own reader, and by it; the same list as long as they are the same
 */
export function useMeaning(
  units: readonly ReadUnit[],
  isWanted: boolean,
  others: readonly SlowReader[] = nobody,
): ReadByMeaning {
  const [scores, setScores] = useState(noScores);
  const [isAlone, setAlone] = useState(false);
  const reading = useRef<SlowReading | undefined>(undefined);
  const shown = useRef(units);
  shown.current = units;
  const known = useRef(new Map<string, Score>());
  useEffect(() => {
    const reader = isWanted ? ownMeaning()?.reader : undefined;
    if (!reader) return;
    const stop = whileInSight(() => {
      const giveUp = (): void => setAlone(true);
      const made = createSlowReading(
        [reader, ...others],
        { scored: setScores, gaveUp: giveUp },
        known.current,
      );
      const close = reader.open(giveUp);
      reading.current = made;
      made.want(shown.current);
      return () => {
        reading.current = undefined;
        made.stop();
        close();
      };
    });
    return () => {
      stop();
      setScores(noScores);
      setAlone(false);
    };
  }, [isWanted, others]);
  const asked = JSON.stringify(units);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same units in another list are nothing new
  useEffect(() => {
    const timer = setTimeout(() => reading.current?.want(shown.current), typingPause);
    return () => clearTimeout(timer);
  }, [asked]);
  return { scores, isAlone };
}

/**
 * Reads what is asked for, and waits a little for it: what has not come by then is not there.
 * @param patience in milliseconds
 */
export function useAwaitedMeaning(isWanted: boolean, patience: number): AwaitScores {
  const awaiting = useRef<AwaitScores | undefined>(undefined);
  useEffect(() => {
    const reader = isWanted ? ownMeaning()?.reader : undefined;
    if (!reader) return;
    const stop = whileInSight(() => reader.open(() => {}));
    const abort = new AbortController();
    awaiting.current = createAwaitScores([reader], abort.signal);
    return () => {
      awaiting.current = undefined;
      abort.abort();
      stop();
    };
  }, [isWanted]);
  return (units) => {
    const tooLate = new Promise<Scores>((resolve) => setTimeout(() => resolve(noScores), patience));
    // Rules judge alone where the encoder cannot.
    const read = awaiting.current?.(units).catch(() => noScores);
    return read ? Promise.race([read, tooLate]) : Promise.resolve(noScores);
  };
}
