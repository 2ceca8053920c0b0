/**
 * A scripted customer answers to what a reply contains. Deterministic: the same reply in the same state
 * always gets the same answer. The engine that coaches is the one that judges.
 */
import type { Engine } from '../engine/engine';
import type { Pack } from '../format/pack';
import type { Scores } from '../readers/scores';
import { assessReply } from './assess-reply';
import type { Ending, Play, PlayEvent } from './play-state';
import type { Scenario } from './scenario';

export interface Reaction {
  play: Play;
  says: string[];
  events: PlayEvent[];
}

export const startPlay = ({ start, needs }: Scenario): Play => ({
  ...start,
  open: needs.map((need) => need.id),
  factsGiven: [],
  threats: 0,
  used: { soft: 0, strained: 0, heated: 0 },
});

/** What wording costs, in heat and trust, by its level. */
const costs: Record<string, { heat: number; trust: number }> = {
  tip: { heat: 0, trust: 0 },
  suggest: { heat: 0.5, trust: 0 },
  warn: { heat: 1, trust: 1 },
  stop: { heat: 2, trust: 1 },
};

/** @param scores of slow readers, of `unitsOfReply`; without them the rules judge alone */
export function answer(
  scenario: Scenario,
  before: Play,
  reply: string,
  engine: Engine,
  pack: Pick<Pack, 'words' | 'language'>,
  scores?: Scores,
): Reaction {
  if (before.ending) return { play: before, says: [], events: [] };
  const events = assessReply(scenario, before, reply, engine, pack, scores);
  const play = settle(before, events);
  return { ...speak(scenario, play, events), events };
}

/** Heat falls slowly by design: the customer may stay upset after a good reply. */
function settle(before: Play, events: PlayEvent[]): Play {
  const play = {
    ...before,
    open: [...before.open],
    factsGiven: [...before.factsGiven],
    used: { ...before.used },
    patience: before.patience - 1,
  };
  for (const event of events) {
    if (event.kind === 'acknowledged') {
      // An apology that fits any ticket is heard as none.
      play.heat -= event.specific ? 1 : 0.2;
      if (event.specific) play.open = play.open.filter((id) => id !== 'acknowledge');
    } else if (event.kind === 'met') {
      play.heat -= 0.5;
      play.trust += 0.5;
      play.open = play.open.filter((id) => id !== event.need);
    } else if (event.kind === 'asked') play.factsGiven.push(event.fact);
    else if (event.kind === 'asked-known') {
      play.heat += 1;
      play.trust -= 1;
    }
  }
  // One harsh sentence and three of them hurt alike: it is the reply that is answered.
  const harsh = events.flatMap((event) =>
    event.kind === 'wording' ? [costs[event.severity] ?? costs.tip!] : [],
  );
  play.heat += Math.min(
    2,
    harsh.reduce((sum, cost) => sum + cost.heat, 0),
  );
  play.trust -= Math.max(0, ...harsh.map((cost) => cost.trust));
  play.heat = Math.min(6, Math.max(0, play.heat));
  play.trust = Math.min(4, Math.max(0, play.trust));
  return play;
}

function speak(scenario: Scenario, play: Play, events: PlayEvent[]): { play: Play; says: string[] } {
  const unsafe =
    scenario.safety && events.some((event) => event.kind === 'wording' && event.severity === 'stop');
  const ending = unsafe ? 'bad' : endingOf(play);
  if (ending) return { play: { ...play, ending }, says: [scenario.endings[ending]] };
  const says: string[] = [];
  const known = events.some((event) => event.kind === 'asked-known');
  if (known) says.push(scenario.known[0]!.line);
  for (const event of events) {
    if (event.kind === 'asked') says.push(scenario.hidden.find((fact) => fact.id === event.fact)!.line);
  }
  const hurt = events.some(
    (event) => event.kind === 'wording' && (event.severity === 'warn' || event.severity === 'stop'),
  );
  if (hurt && play.heat >= 3 && play.threats < scenario.threats.length)
    says.push(scenario.threats[play.threats++]!);
  const met = scenario.needs.find(
    (need) =>
      !play.open.includes(need.id) &&
      events.some(
        (event) =>
          (event.kind === 'met' && event.need === need.id) ||
          (event.kind === 'acknowledged' && event.specific && need.id === 'acknowledge'),
      ),
  );
  if (!hurt && !known && met) says.push(met.line);
  const next = scenario.needs.find((need) => play.open.includes(need.id));
  if (!says.length || (!met && !hurt && !known && says.length < 2)) says.push(lineFor(scenario, play));
  if (next && !known) says.push(next.press);
  return { play, says };
}

function endingOf({ heat, trust, patience, open }: Play): Ending | undefined {
  if (!open.length) return heat < 1.5 && trust >= 2 ? 'good' : 'neutral';
  if (heat >= 6 || (trust === 0 && heat >= 4) || patience <= 0) return 'bad';
  return undefined;
}

/** The next line of the tone that fits; the last one again when all were used. */
function lineFor({ lines }: Scenario, play: Play): string {
  const tone = play.heat < 1 ? 'soft' : play.heat < 2.4 ? 'strained' : 'heated';
  const choices = lines[tone];
  return choices[Math.min(play.used[tone]++, choices.length - 1)]!;
}
