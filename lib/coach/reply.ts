/**
 * The reply as it stands: which steps it has taken, which are missing, and what the customer still waits to
 * hear. Pure.
 */
import type { Engine } from '../engine/engine';
import type { Rule } from '../format/rule';
import { fill } from '../format/slot';
import type { Slots } from '../lang/language';
import type { Phase, Question, ThreadState } from '../model/analysis';
import type { Scores } from '../readers/scores';

export interface ReplyStep {
  id: string;
  label: string;
  why: string;
  source: string;
  done: boolean;
  /** Sentences to start from, with [blanks] for what the agent decides. */
  scaffolds: readonly string[];
  where: 'start' | 'end';
  /** The omission rule that says the same. */
  rule?: string;
}

export interface ReplyPlan {
  phase: Phase;
  steps: ReplyStep[];
  questions: Question[];
}

/** Steps shown as open at a time; the others wait their turn. */
export const maxOpenSteps = 3;

/**
 * @param slots what the customer's words offer; a sentence that needs more is left out
 * @param muted steps and rules that the agent does not want here
 * @returns nothing to do where harm comes first or the language is not read
 */
export function replyPlan(
  engine: Pick<Engine, 'planReply'>,
  draft: string,
  thread: ThreadState,
  slots: Slots,
  muted: ReadonlySet<string>,
  scores?: Scores,
): ReplyPlan {
  const plan = thread.safety ? null : engine.planReply(draft, thread, scores);
  if (!plan) return { phase: 'opening', steps: [], questions: [] };
  return {
    phase: plan.phase,
    questions: plan.questions,
    steps: plan.steps
      .filter(({ step }) => !muted.has(step.id) && !muted.has(step.rule ?? ''))
      .map(({ step: { id, label, why, source, scaffolds, place, rule }, done }) => ({
        id,
        label,
        why,
        source,
        done,
        scaffolds: scaffolds.flatMap((scaffold) => fill(scaffold, slots) ?? []),
        where: place === 'opening' ? 'start' : 'end',
        ...(rule ? { rule } : {}),
      })),
  };
}

/** The rules about what is missing that the plan itself says, so that they are not said twice. */
export const saidBy = (
  { steps, questions }: ReplyPlan,
  rules: ReadonlyMap<string, Rule>,
): ReadonlySet<string> =>
  new Set([
    ...steps.flatMap(({ rule }) => rule ?? []),
    ...(questions.length ? [...rules.values()].filter(saysQuestions).map(({ id }) => id) : []),
  ]);

const saysQuestions = (rule: Rule): boolean => rule.kind === 'check' && rule.check === 'unanswered-question';
