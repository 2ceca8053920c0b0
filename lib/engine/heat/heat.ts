import type { Cue, Rule } from '../../format/rule';
import type { Finding, ReadHeat, Weight } from '../../model/analysis';
import type { Span } from '../../model/conversation';
import type { Score } from '../../readers/reader';
import { arousal } from './arousal';
import type { BandStarts } from './bands';
import { negativity } from './negativity';

/**
 * How much of the rules' sum counts beside a reader of heat. By `npm run accuracy` a fifth of it adds a little on real
 * messages, and costs a little on written ones; more calls more calm messages heated.
 */
const namedShare = 0.2;

/** The knowledge base's weights, checked there against ten threads. */
const bySeverity = [0, 0.3, 0.9, 1.6, 1.6, 1.6];

/** One message heats no further than this, so that the next one can be seen to add to it. */
const maxRise = 4.4;

/** No more than this is taken away in one turn. */
const maxRelief = 2.5;

/**
 * Heat of one turn: the three heaviest cues, plus arousal, less relief. Circumstances raise care, not heat.
 *
 * @param text the turn's own words, history and signature blanked out
 * @param heat what a reader of whole texts makes of it, where there is one
 */
export function weigh(
  rules: ReadonlyMap<string, Rule>,
  bands: BandStarts,
  findings: readonly Finding[],
  text: string,
  heat: ReadHeat | undefined,
): Weight {
  const cues = findings.flatMap(({ rule: id, source }) => {
    const rule = rules.get(id);
    return source !== 'meaning' && rule?.kind === 'cue' ? [rule] : [];
  });
  const positive = cues.filter(({ group }) => group === 'positive');
  const troubles = [...new Set(cues)].filter(({ group }) => group !== 'positive');
  const relief = Math.min(
    maxRelief,
    positive.reduce((sum, cue) => sum + cue.relief, 0),
  );
  const isGrave = ({ severity, group }: Cue) => severity === 4 && (group === 'stakes' || group === 'conduct');
  // A threat or danger calls for a procedure: it is critical, wherever the pack has that begin.
  const floor = cues.some(isGrave) ? bands.critical : 0;
  const [alone] = troubles;
  const weights =
    troubles.length === 1 ? [alone!.weightAlone ?? weightOf(alone!)] : troubles.map((cue) => weightOf(cue));
  const heaviest = weights.sort((a, b) => b - a).slice(0, 3);
  const named = heaviest.reduce((sum, weight) => sum + weight, 0);
  // A word list's opinion breaks ties only: alone it calls "no worries, take your time" negative.
  const tie = named > 0 ? Math.min(0.2, negativity(text) * 0.2) : 0;
  const byRules = named + arousal(text) + tie;
  // Both layers hear the same words: the one that reads the whole leads, and what the rules name adds a part of itself.
  // Where they name that the trouble is over and nothing else, the words of the old trouble in it weigh no more.
  const isOver = troubles.length === 0 && positive.some(({ endsTrouble }) => endsTrouble);
  const rise = heat ? Math.min(maxRise, (isOver ? 0 : heat.rise) + namedShare * byRules) : byRules;
  const isNeutral = heat !== undefined && troubles.length === 0 && rise < bands.strained;
  return { rise, isNeutral, relief, floor };
}

const weightOf = ({ weight, group, severity }: Cue): number =>
  weight ?? (group === 'circumstances' ? 0 : (bySeverity[severity] ?? 0));

/** Where a band begins, in the calibrated chance of being in it; see `npm run accuracy`. */
const criticalFrom = 0.7;
const heatedFrom = 0.55;
const strainedFrom = 0.45;

/**
 * A reader's chances as heat: it calls a message critical from 4 on, heated from 2.4, strained from 0.8. Of several
 * readers the last one that gives any counts.
 *
 * @param scores of the whole message
 * @param words that weighed most for it
 */
export function heatOf(scores: readonly Score[], words: readonly Span[]): ReadHeat | undefined {
  const score = scores.findLast(({ chances }) => 'heated' in chances && 'strained' in chances);
  if (!score) return undefined;
  const { strained = 0, heated = 0, critical = 0 } = score.chances;
  const above = (chance: number, from: number): number => (chance - from) / (1 - from);
  const rise =
    heated >= heatedFrom
      ? critical >= criticalFrom
        ? 4 + above(critical, criticalFrom)
        : 2.4 + 1.4 * above(heated, heatedFrom)
      : strained >= strainedFrom
        ? 0.8 + (1.6 * heated) / heatedFrom
        : (0.8 * strained) / strainedFrom;
  return { rise, words: [...words] };
}
