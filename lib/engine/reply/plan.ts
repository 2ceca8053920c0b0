/**
 * What a good reply to this customer needs, and what of it the draft already holds. Which steps apply follows
 * from the customer's state and the phase of the conversation: warm at the start and the end, competent in
 * between (Packard, Li & Berger 2024, "When Language Matters").
 */
import type { Step } from '../../format/step';
import type { Phase, Question, ThreadState, Turn } from '../../model/analysis';
import { countWords } from '../../text/count-words';
import type { Sentence } from '../../text/tokenize';
import type { CompiledPack } from '../compiled-pack';
import { isUpset, openTurns, phaseOf } from '../phase';
import { isGiven } from '../sign';
import type { Heard } from './heard';
import { type Answers, questionsIn } from './questions';

export interface PlannedStep {
  step: Step;
  done: boolean;
}

export interface Plan {
  phase: Phase;
  /** Those that apply, in the order of a reply. */
  steps: PlannedStep[];
  /** What the customer asked since the last reply. */
  questions: Question[];
}

export function planReply(
  pack: CompiledPack,
  sentences: readonly Sentence[],
  thread: ThreadState,
  answers: Answers,
  heard: Heard,
): Plan {
  const open = openTurns(thread);
  const phase = phaseOf(pack.rules, thread);
  const cues = new Set(open.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const words = wordsIn(open);
  const wordsInAll = wordsIn(thread.turns);
  const upset = isUpset(pack.rules, open);
  const holds = ({ when }: Step): boolean =>
    (!when.phase || when.phase.includes(phase)) &&
    (!when.band || when.band.includes(thread.band) || (thread.care && when.band.includes('strained'))) &&
    (!when.cue || when.cue.some((cue) => cues.has(cue))) &&
    !when.notCue?.some((cue) => cues.has(cue)) &&
    words >= (when.minWords ?? 0) &&
    wordsInAll <= (when.maxWords ?? Number.POSITIVE_INFINITY) &&
    (!when.upset || upset || phase === 'opening') &&
    (when.heatedBefore === undefined ||
      when.heatedBefore === thread.turns.some(({ band }) => band !== 'calm'));
  const needed = open.length ? pack.steps.filter(({ step }) => holds(step)) : [];
  return {
    phase,
    steps: needed.map(({ step, done }) => ({
      step,
      done: isGiven(done, sentences, heard),
    })),
    questions: questionsIn(pack.language, thread.messages, sentences, answers),
  };
}

const wordsIn = (turns: readonly Turn[]): number =>
  turns.reduce((sum, { ownText }) => sum + countWords(ownText), 0);
