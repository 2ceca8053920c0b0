import type { Band } from '../format/rule';
import type { Finding } from '../model/finding';
import type { LearnedHeat } from '../readers/linear/learned';
import type { RuleSet } from '../readers/rules/rule-set';
import { negativity } from './negativity';

/** What one customer turn adds to or takes from the thread's heat, and the words that did it. */
export interface Weight {
  /** Added heat, not below 0. */
  rise: number;
  /** No cue is named and the learned layer calls it calm: such a turn has its little heat, but heats nothing up. */
  isNeutral: boolean;
  /** Heat that thanks, relief or an own step down takes away. */
  relief: number;
  /** A severity 4 cue of stakes or conduct lifts the thread to at least this. */
  floor: number;
}

/** How much of the rules' sum counts beside the learned layer: 0.2 to 0.4 measure alike on the written texts. */
const namedShare = 0.25;

const bySeverity = [0, 0.3, 0.9, 1.6, 1.6, 1.6];

/**
 * Heat of one turn: the three heaviest cues, plus arousal, less relief. The weights are the knowledge
 * base's, checked there against ten threads; circumstances raise care, not heat.
 *
 * @param text the turn's own words, history and signature blanked out
 */
export function weigh(
  set: RuleSet,
  findings: readonly Finding[],
  text: string,
  learned: LearnedHeat | undefined,
): Weight {
  const weights = new Map<string, number>();
  let relief = 0;
  let floor = 0;
  for (const finding of findings) {
    const rule = set.rules.get(finding.rule);
    if (rule?.kind !== 'cue') continue;
    if (rule.group === 'positive') relief = Math.min(2.5, relief + (rule.id === 'customer/relief' ? 1.5 : 1));
    else weights.set(rule.id, weightOf(rule.id, rule.group, rule.severity));
    if (rule.severity === 4 && (rule.group === 'stakes' || rule.group === 'conduct')) floor = 4;
  }
  // Sarcasm is told with too little certainty to carry a turn by itself.
  if (weights.size === 1 && weights.has('customer/sarcasm')) weights.set('customer/sarcasm', 0.45);
  const heaviest = [...weights.values()].sort((a, b) => b - a).slice(0, 3);
  const cues = heaviest.reduce((sum, weight) => sum + weight, 0);
  // A word list's opinion breaks ties only: alone it calls "no worries, take your time" negative.
  const tie = cues > 0 ? Math.min(0.2, negativity(text) * 0.2) : 0;
  const told = cues + arousal(text) + tie;
  // Both layers hear the same words: the learned one leads, and what the rules name adds a part of itself. Where
  // they name relief and nothing else, the words of the old trouble in it weigh no more.
  const relieved = weights.size === 0 && findings.some(({ rule }) => rule === 'customer/relief');
  const rise = learned ? (relieved ? 0 : learned.rise) + namedShare * told : told;
  const isNeutral = learned !== undefined && weights.size === 0 && rise < bandFrom.strained;
  return { rise, isNeutral, relief, floor };
}

function weightOf(id: string, group: string, severity: number): number {
  if (group === 'circumstances') return id === 'customer/privacy-security' ? 0.9 : 0;
  return bySeverity[severity] ?? 0;
}

/** Capitals, repeated marks, stretched words, angry emoji: 0 to about 1.7, and never a cue by itself. */
export function arousal(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const shouted = letters >= 12 && capitals / letters > 0.5 ? 0.5 : 0;
  const marks = Math.min(0.6, (text.match(/[!?]{2,}/g)?.length ?? 0) * 0.2);
  const stretched = /([aeiou])\1{2,}/i.test(text) ? 0.2 : 0;
  const angry = /[😡🤬🙄😤]/u.test(text) ? 0.4 : 0;
  return shouted + marks + stretched + angry;
}

/** Where the bands begin, in heat. */
export const bandFrom = { strained: 0.8, heated: 2.4, critical: 4 } as const;

export type BandStarts = { [Name in keyof typeof bandFrom]: number };

/** @param heat 0–6 */
export function bandOf(heat: number, from: BandStarts = bandFrom): Band {
  if (heat >= from.critical) return 'critical';
  if (heat >= from.heated) return 'heated';
  return heat >= from.strained ? 'strained' : 'calm';
}
