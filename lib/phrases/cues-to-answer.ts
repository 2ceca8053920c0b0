/** Which of the customer's cues a validating sentence may answer now. */
import type { ThreadState, Turn } from '../engine/engine';

/** Where a validating sentence would be wrong: safety first, or a boundary, or facts alone. */
const silencing = new Set(
  'self-harm-risk threat-of-harm safety-incident abuse-severe legal-threat regulator-threat chargeback-threat'
    .split(' ')
    .map((name) => `customer/${name}`),
);

/** Heat that no rule names: the sentences for it claim nothing but that they were read. */
export const unnamedHeat = 'customer/unnamed-heat';

/** What was answered before has come back: progress helps more than sympathy said twice. */
export const sameAgain = 'customer/same-again';

/** Below this rise the learned layer hears no strain at all. */
const unheard = 0.6;

/**
 * Their cues since the agent last wrote, gravest first. A calm question needs an answer, not sympathy. A cue that
 * was learned and not named is too unsure to build a claim on.
 */
export function cuesToAnswer(thread: ThreadState, messages: readonly { speaker: string }[]): string[] {
  const replied = messages.findLastIndex((message) => message.speaker === 'agent');
  const turns = thread.turns.filter((turn) => turn.message > replied);
  if (turns.some(({ findings }) => findings.some(({ rule }) => silencing.has(rule)))) return [];
  const findings = turns.map(plausible).flatMap((turn) => turn.findings);
  const severities = new Map(
    findings.filter(({ source }) => source === 'rule').map(({ rule, severity }) => [rule, Number(severity)]),
  );
  const grave = [...severities].filter(([, severity]) => severity > 0).sort((a, b) => b[1] - a[1]);
  if (!grave.length) {
    const isHot = thread.band !== 'calm' && thread.band !== 'strained' && turns.some(isUpset);
    if (!severities.size && (isHot || findings.some(({ severity }) => Number(severity) >= 2)))
      return [unnamedHeat];
    // Thanks are answered where there was something to thank for.
    return replied >= 0 ? [...severities.keys()] : [];
  }
  const cues = (
    thread.band === 'calm' && !thread.care ? grave.filter(([, severity]) => severity >= 2) : grave
  ).map(([id]) => id);
  const answered = new Set(
    thread.turns
      .filter((turn) => turn.message < replied)
      .flatMap((turn) => turn.findings.map(({ rule }) => rule)),
  );
  return cues.length && cues.every((cue) => answered.has(cue)) ? [sameAgain, ...cues] : cues;
}

/** A plain answer, such as an order number, within a heated thread needs no sympathy again. */
const isUpset = ({ learned, findings }: Turn): boolean =>
  (learned?.rise ?? 0) >= unheard || findings.some(({ severity }) => Number(severity) > 0);

/**
 * Words of feeling in a message that otherwise sounds calm are mostly about something else, such as a button
 * called “Panic”: no sympathy is built on them. Circumstances, such as a death, are told calmly.
 */
function plausible(turn: Turn): Turn {
  if (!turn.learned || turn.learned.rise >= unheard) return turn;
  return { ...turn, findings: turn.findings.filter(({ rule }) => !emotionCues.has(rule)) };
}

const emotionCues = new Set(
  'anger frustration anxiety disappointment helplessness urgency loss-of-trust feeling-unheard confusion long-wait repeat-contact broken-promise runaround churn-threat public-threat personal-attack'
    .split(' ')
    .map((name) => `customer/${name}`),
);
