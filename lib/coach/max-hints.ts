import { type Finding, type Level, levels } from '../model/analysis';

/** So many hints are shown of a draft, and as many cues; the others are counted. Nobody reads a hundred. */
export const maxHints = 20;

/** The gravest of a draft's findings, at most so many; of the same gravity those that stand first. */
export function gravestFirst(findings: readonly Finding[], max: number): Finding[] {
  if (findings.length <= max) return [...findings];
  return [...findings].sort((a, b) => gravity(b) - gravity(a) || a.start - b.start).slice(0, max);
}

const gravity = ({ severity }: Finding): number => levels.indexOf(severity as Level);
