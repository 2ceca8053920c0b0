/** What the agent sees first, and which sentence that offers. Pure. */
import type { Advice } from './advise';
import type { Insight } from './insight';
import { maxOpenSteps, type ReplyStep } from './reply';

export interface Next {
  /** Harm and procedures: all of them, before anything else. */
  grave: readonly Advice[];
  /** The one thing to do, and what else there is. */
  first?: Advice;
  others: readonly Advice[];
  /** Sentences to say, the best first. */
  phrases: readonly Advice[];
  /** Where nothing is amiss and no sentence is offered: the next step of the reply. */
  step?: ReplyStep;
}

export function whatIsNext({ advice, reply }: Pick<Insight, 'advice' | 'reply'>): Next {
  const grave = advice.filter(({ kind }) => kind === 'safety' || kind === 'procedure');
  const phrases = advice.filter(({ kind }) => kind === 'phrase');
  const [first, ...others] = advice.filter((item) => !grave.includes(item) && item.kind !== 'phrase');
  const step = first || phrases.length ? undefined : reply.steps.find(({ done }) => !done);
  return { grave, others, phrases, ...(first ? { first } : {}), ...(step ? { step } : {}) };
}

/**
 * The first sentence that is on offer, from top to bottom: of a card, of those to say, of the reply's open steps.
 * @returns undefined where there is none
 */
export function firstSentence(
  insight: Pick<Insight, 'advice' | 'reply'>,
): { text: string; where?: ReplyStep['where'] } | undefined {
  const { grave, phrases } = whatIsNext(insight);
  const open = grave.filter(({ isFolded }) => !isFolded);
  const [text] = [...open.flatMap(({ lines = [] }) => lines), ...phrases.map((phrase) => phrase.text)];
  if (text !== undefined) return { text };
  const steps = insight.reply.steps.filter(({ done }) => !done).slice(0, maxOpenSteps);
  return steps.flatMap(({ scaffolds, where }) => scaffolds.map((scaffold) => ({ text: scaffold, where })))[0];
}
