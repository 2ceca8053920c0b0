/** What to take along from a practice conversation: the turning point, and a wording that would have done better. */
import type { Engine } from '../engine/engine';
import { type UiText, uiText } from '../model/ui-text';
import type { PlayEvent } from './play-state';
import type { Scenario } from './scenario';
import type { Exchange } from './score';

export interface Debrief {
  /** The sentence after which the heat rose most. */
  turningPoint?: {
    said: string;
    /** The rule's own words, or ours. */
    why: string | UiText;
    better?: string;
    heatBefore: number;
    heatAfter: number;
  };
  /** What they factsGiven only because they were asked. */
  uncovered: string[];
  /** What they needed and did not get. */
  unmet: string[];
  /** Where the heat ended, and where the best replies could have brought it. */
  heat: { reached: number; best: number };
}

export function debrief(scenario: Scenario, exchanges: readonly Exchange[], engine: Engine): Debrief {
  const last = exchanges.at(-1)?.after;
  const turning = turningPoint(exchanges, engine);
  return {
    ...(turning ? { turningPoint: turning } : {}),
    uncovered: scenario.hidden.filter(({ id }) => last?.factsGiven.includes(id)).map(({ line }) => line),
    unmet: scenario.needs.filter(({ id }) => last?.open.includes(id)).map(({ label }) => label),
    heat: { reached: round(last?.heat ?? scenario.start.heat), best: bestHeat(scenario) },
  };
}

/** The reply after which the heat rose most, if its own words made it rise. */
function turningPoint(exchanges: readonly Exchange[], engine: Engine): Debrief['turningPoint'] {
  const rises = exchanges
    .map((exchange) => ({ exchange, rise: exchange.after.heat - exchange.before.heat }))
    .sort((a, b) => b.rise - a.rise);
  const worst = rises[0];
  if (!worst || worst.rise <= 0) return undefined;
  const wordings = worst.exchange.events.flatMap((event) => (event.kind === 'wording' ? [event] : []));
  const weight = { stop: 3, warn: 2, suggest: 1 } as Record<string, number>;
  const [gravest] = wordings.sort((a, b) => (weight[b.severity] ?? 0) - (weight[a.severity] ?? 0));
  const heats = {
    heatBefore: round(worst.exchange.before.heat),
    heatAfter: round(worst.exchange.after.heat),
  };
  if (!gravest) {
    return { said: worst.exchange.reply, why: uiText('practiceDebriefKnown'), ...heats };
  }
  const sentence = sentenceAround(worst.exchange.reply, gravest.text);
  const better = rewritten(sentence, wordings, engine);
  return {
    said: sentence,
    why: engine.rules.get(gravest.rule)?.why ?? '',
    ...(better ? { better } : {}),
    ...heats,
  };
}

/** The sentence with every fix applied, without an argument after a “but”; nothing where it would still sting. */
function rewritten(
  sentence: string,
  wordings: readonly Extract<PlayEvent, { kind: 'wording' }>[],
  engine: Engine,
): string | undefined {
  const argued = sentence.search(/,? but /);
  const heard =
    argued > 0 && wordings.some(({ text }) => text && sentence.indexOf(text) > argued)
      ? `${sentence.slice(0, argued)}.`
      : sentence;
  const better = wordings.reduce(
    (text, { text: words, rewrites: [rewrite] }) =>
      words && rewrite !== undefined ? text.replace(words, rewrite) : text,
    heard,
  );
  const { findings } = engine.checkDraft(better, engine.readThread([]));
  const stings = findings.some(({ start, end, severity }) => end > start && severity !== 'tip');
  return better === sentence || stings ? undefined : better;
}

const sentenceAround = (text: string, words: string): string =>
  text.split(/(?<=[.!?])\s+/).find((sentence) => sentence.includes(words)) ?? text;

/** One reply that names the case, every need met, nothing that stings. */
const bestHeat = ({ start, needs }: Scenario): number =>
  round(Math.max(0, start.heat - 1 - 0.5 * (needs.length - 1)));

const round = (heat: number): number => Math.round(heat * 10) / 10;
