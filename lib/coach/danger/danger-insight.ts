import { type AdviceContext, safetyAdvice } from '../advise';
import type { Insight } from '../insight';
import { dangersIn, isLifeAtStake } from './dangers';

/** What an insight says of danger to somebody, and nothing else. */
export interface DangerInsight extends Pick<Insight, 'advice' | 'cues' | 'earlier'> {
  /** Somebody's life comes before tone. */
  isLifeAtStake: boolean;
}

/** @param cues of the same conversation */
export function dangerInsight(
  situation: Pick<
    AdviceContext,
    'rules' | 'thread' | 'messages' | 'pack' | 'policyCards' | 'folded' | 'nameOf'
  >,
  { cues, earlier }: Pick<Insight, 'cues' | 'earlier'>,
): DangerInsight {
  const dangers = dangersIn(situation);
  return {
    advice: safetyAdvice(situation, dangers),
    cues: cues.filter(({ isSafety }) => isSafety),
    earlier: earlier.filter(({ isSafety }) => isSafety),
    isLifeAtStake: isLifeAtStake(dangers),
  };
}

/** An insight with what is said of danger in the words of other languages. */
export function withDangers(insight: Insight, others: readonly DangerInsight[]): Insight {
  const found = others.filter(
    ({ advice, cues, earlier }) => advice.length + cues.length + earlier.length > 0,
  );
  if (!found.length) return insight;
  const isGrave = found.some((one) => one.isLifeAtStake);
  const own = isGrave
    ? insight.advice.filter(({ kind }) => kind === 'safety' || kind === 'procedure')
    : insight.advice;
  return {
    ...insight,
    state: { ...insight.state, safety: insight.state.safety || isGrave },
    cues: [...found.flatMap(({ cues }) => cues), ...insight.cues],
    earlier: [...found.flatMap(({ earlier }) => earlier), ...insight.earlier],
    advice: [...found.flatMap(({ advice }) => advice), ...own],
    reply: isGrave ? { ...insight.reply, steps: [], questions: [] } : insight.reply,
  };
}
