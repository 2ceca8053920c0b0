/**
 * What a good reply to this customer needs, and what of it the draft already holds. Which steps apply follows
 * from the customer's state and the phase of the conversation: warm at the start and the end, competent in
 * between (Packard, Li & Berger 2024, "When Language Matters").
 */
import type { Phase, Step } from '../format/step';
import type { RuleSet } from '../readers/rules/rule-set';
import type { Sentence } from '../text/tokenize';
import type { ThreadState } from './engine';
import { openTurns, phaseOf } from './phase';
import { type Question, questionsIn } from './questions';

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

export function planReply(set: RuleSet, sentences: readonly Sentence[], thread: ThreadState): Plan {
  const open = openTurns(thread);
  const phase = phaseOf(set, thread);
  const cues = new Set(open.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const words = wordsIn(open);
  const wordsInAll = wordsIn(thread.turns);
  const upset = [...cues].some((cue) => {
    const rule = set.rules.get(cue);
    return rule?.kind === 'cue' && rule.severity >= 2;
  });
  const holds = ({ when }: Step): boolean =>
    (!when.phase || when.phase.includes(phase)) &&
    (!when.band || when.band.includes(thread.band)) &&
    (!when.cue || when.cue.some((cue) => cues.has(cue))) &&
    !when.notCue?.some((cue) => cues.has(cue)) &&
    words >= (when.minWords ?? 0) &&
    wordsInAll <= (when.maxWords ?? Number.POSITIVE_INFINITY) &&
    (!when.upset || upset || phase === 'opening') &&
    (when.heatedBefore === undefined ||
      when.heatedBefore === thread.turns.some(({ band }) => band !== 'calm'));
  return {
    phase,
    steps: open.length
      ? set.steps
          .filter(({ step }) => holds(step))
          .map(({ step, done }) => ({ step, done: isDone(done, sentences) }))
      : [],
    questions: questionsIn(thread.messages, sentences),
  };
}

const wordsIn = (turns: ThreadState['turns']): number =>
  turns.reduce((sum, { own }) => sum + (own.match(/\S+/g)?.length ?? 0), 0);

function isDone(done: RuleSet['steps'][number]['done'], sentences: readonly Sentence[]): boolean {
  let found = false;
  for (const sentence of sentences) {
    if (found) break;
    done.scan(sentence, () => {
      found = true;
    });
  }
  return found;
}
