/**
 * How a practice conversation went, by the rubric: practice only, never for live work. It counts what the
 * replies held and how they were worded; it never judges the person.
 */

import type { Engine } from '../engine/engine';
import { pluralize } from '../text/pluralize';
import { practiceOf } from './assess-reply';
import type { Play, PlayEvent } from './play-state';
import type { Scenario } from './scenario';

/** One exchange: what the agent wrote, and the customer's state before and after it. */
export interface Exchange {
  reply: string;
  before: Play;
  after: Play;
  events: readonly PlayEvent[];
}

export interface Criterion {
  id: 'heard' | 'explored' | 'cared' | 'owned' | 'solved' | 'time' | 'clean' | 'voice';
  label: string;
  /** 0, 1 or 2 */
  mark: number;
  weight: number;
  /** What the mark rests on. */
  because: string;
}

export interface Score {
  /** 0–100 */
  total: number;
  criteria: Criterion[];
}

type Marked = [mark: 0 | 1 | 2, because: string];

export function scorePlay(scenario: Scenario, exchanges: readonly Exchange[], engine: Engine): Score {
  const events = exchanges.flatMap((exchange) => exchange.events);
  const wordings = events.flatMap((event) => (event.kind === 'wording' ? [event] : []));
  const acknowledged = events.flatMap((event) => (event.kind === 'acknowledged' ? [event] : []));
  const of = (kind: NonNullable<ReturnType<typeof practiceOf>>) =>
    wordings.filter(({ rule }) => practiceOf(engine, rule) === kind).length;
  const words = exchanges.reduce((sum, { reply }) => sum + (reply.match(/\S+/g)?.length ?? 0), 0);
  const harsh = wordings.filter(({ severity }) => severity === 'warn' || severity === 'stop').length;
  const met = scenario.needs.length - (exchanges.at(-1)?.after.open.length ?? scenario.needs.length);
  const owns = (reply: string) =>
    /\b(?:i['’]?(?:ve|m|ll)?|we)\b/i.test(reply) && engine.gives('action', reply);
  const sorry = exchanges.some(({ reply }) =>
    /\b(?:sorry|apologi[sz]e|our (?:mistake|fault)|on us)\b/i.test(reply),
  );
  const timed = exchanges.filter(({ reply }) => engine.gives('time-frame', reply)).length;

  const marks: Record<Criterion['id'], Marked> = {
    heard: acknowledged.some(({ specific }) => specific)
      ? [2, 'You named what happened to them.']
      : acknowledged.length
        ? [1, 'It was kind, and it would fit any ticket.']
        : [0, 'No reply showed that you had heard it.'],
    explored: events.some(({ kind }) => kind === 'asked-known')
      ? [0, 'You asked for something they had already said.']
      : events.some(({ kind }) => kind === 'asked')
        ? [2, 'Your question brought out something new.']
        : exchanges.some(({ reply }) => reply.includes('?'))
          ? [1, 'You asked, and it moved nothing.']
          : [0, 'You asked nothing.'],
    cared: of('tone')
      ? [0, 'The tone did not fit how they felt.']
      : exchanges[0]?.events.some(({ kind }) => kind === 'acknowledged')
        ? [2, 'Warm in the first reply, where it counts.']
        : [1, 'The tone was fine.'],
    owned:
      sorry && exchanges.some(({ reply }) => owns(reply))
        ? [2, 'You owned it, and said what you do.']
        : sorry || exchanges.some(({ reply }) => owns(reply))
          ? [1, 'You did one of two: own it, or act.']
          : [0, 'Nobody took hold of it.'],
    solved:
      met === scenario.needs.length
        ? [2, 'All that they needed was there.']
        : met > 0
          ? [1, `${met} of ${scenario.needs.length} needs were met.`]
          : [0, 'None of their needs was met.'],
    time:
      timed && of('vague-time') === 0
        ? [2, 'They know when.']
        : timed
          ? [1, 'There was a time, and a vague one too.']
          : [0, 'They do not know when.'],
    clean:
      harsh === 0
        ? [2, 'No sentence that stings.']
        : harsh <= Math.max(1, (2 * words) / 100)
          ? [1, `${pluralize(harsh, 'sentence')} that may sting.`]
          : [0, `${harsh} sentences that sting.`],
    voice: of('voice')
      ? [of('voice') > 1 ? 0 : 1, 'Some of it sounded like a macro.']
      : [2, 'It sounded like you.'],
  };
  const criteria = rubric.map(
    ({ id, label, weight }): Criterion => ({ id, label, weight, mark: marks[id][0], because: marks[id][1] }),
  );
  return {
    total: Math.round(criteria.reduce((sum, { mark, weight }) => sum + (mark / 2) * weight, 0)),
    criteria,
  };
}

/** The rubric's weights; they add up to 100. */
const rubric: readonly { id: Criterion['id']; label: string; weight: number }[] = [
  { id: 'heard', label: 'Heard', weight: 20 },
  { id: 'explored', label: 'Explored', weight: 10 },
  { id: 'cared', label: 'Cared', weight: 10 },
  { id: 'owned', label: 'Owned', weight: 15 },
  { id: 'solved', label: 'Solved', weight: 20 },
  { id: 'time', label: 'Time', weight: 10 },
  { id: 'clean', label: 'Clean wording', weight: 10 },
  { id: 'voice', label: 'Own voice', weight: 5 },
];
