import type { Band, Finding, ThreadState, Turn } from '../../model/analysis';

/** A thread in this state, as if the customer had said the cue. */
export function threadIn(band: Band, cue: string | undefined): ThreadState {
  const state = { band, care: false, safety: false };
  const turn: Turn = {
    ...state,
    message: 0,
    heatAfter: 0,
    findings: cue ? [{ rule: cue } as Finding] : [],
    weight: { rise: 0, isNeutral: false, relief: 0, floor: 0 },
    ownText: '',
    isCapped: false,
    checked: true,
  };
  return { ...state, heat: 0, turns: cue ? [turn] : [], messages: [] };
}
