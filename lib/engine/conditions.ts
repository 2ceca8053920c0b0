import type { Band, ThreadState } from '../model/analysis';

/** In which state of the customer a rule speaks. */
export interface When {
  band?: Band[];
  cue?: string[];
  notCue?: string[];
  orCue?: string[];
}

export function applies(when: When | undefined, { band, turns }: ThreadState): boolean {
  const holds = (cues: string[]) =>
    turns.some((turn) => turn.findings.some((finding) => cues.includes(finding.rule)));
  if (when?.orCue && holds(when.orCue)) return true;
  if (when?.notCue && holds(when.notCue)) return false;
  if (when?.band && !when.band.includes(band)) return false;
  return !when?.cue || holds(when.cue);
}
