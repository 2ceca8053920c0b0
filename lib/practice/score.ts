/**
 * How a practice conversation went, by the rubric: practice only, never for live work. It counts what the
 * replies held and how they were worded; it never judges the person.
 */

import type { Engine } from '../engine/engine';
import { type MessageKey, type UiText, uiText } from '../model/ui-text';
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
  label: MessageKey;
  mark: 0 | 1 | 2;
  weight: number;
  /** What the mark rests on. */
  because: UiText;
}

export interface Score {
  /** 0–100 */
  total: number;
  criteria: Criterion[];
}

type Marked = [mark: 0 | 1 | 2, because: UiText];

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
      ? [2, uiText('practiceScoreHeardFull')]
      : acknowledged.length
        ? [1, uiText('practiceScoreHeardPartly')]
        : [0, uiText('practiceScoreHeardNone')],
    explored: events.some(({ kind }) => kind === 'asked-known')
      ? [0, uiText('practiceScoreExploredKnown')]
      : events.some(({ kind }) => kind === 'asked')
        ? [2, uiText('practiceScoreExploredFull')]
        : exchanges.some(({ reply }) => reply.includes('?'))
          ? [1, uiText('practiceScoreExploredPartly')]
          : [0, uiText('practiceScoreExploredNone')],
    cared: of('tone')
      ? [0, uiText('practiceScoreCaredNone')]
      : exchanges[0]?.events.some(({ kind }) => kind === 'acknowledged')
        ? [2, uiText('practiceScoreCaredFull')]
        : [1, uiText('practiceScoreCaredPartly')],
    owned:
      sorry && exchanges.some(({ reply }) => owns(reply))
        ? [2, uiText('practiceScoreOwnedFull')]
        : sorry || exchanges.some(({ reply }) => owns(reply))
          ? [1, uiText('practiceScoreOwnedPartly')]
          : [0, uiText('practiceScoreOwnedNone')],
    solved:
      met === scenario.needs.length
        ? [2, uiText('practiceScoreSolvedFull')]
        : met > 0
          ? [1, uiText('practiceScoreSolvedPartly', { met, count: scenario.needs.length })]
          : [0, uiText('practiceScoreSolvedNone')],
    time:
      timed && of('vague-time') === 0
        ? [2, uiText('practiceScoreTimeFull')]
        : timed
          ? [1, uiText('practiceScoreTimePartly')]
          : [0, uiText('practiceScoreTimeNone')],
    clean:
      harsh === 0
        ? [2, uiText('practiceScoreCleanFull')]
        : harsh <= Math.max(1, (2 * words) / 100)
          ? [1, uiText('practiceScoreCleanPartly', { count: harsh })]
          : [0, uiText('practiceScoreCleanNone', { count: harsh })],
    voice: of('voice')
      ? [of('voice') > 1 ? 0 : 1, uiText('practiceScoreVoiceMacro')]
      : [2, uiText('practiceScoreVoiceFull')],
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
const rubric: readonly { id: Criterion['id']; label: MessageKey; weight: number }[] = [
  { id: 'heard', label: 'practiceScoreHeard', weight: 20 },
  { id: 'explored', label: 'practiceScoreExplored', weight: 10 },
  { id: 'cared', label: 'practiceScoreCared', weight: 10 },
  { id: 'owned', label: 'practiceScoreOwned', weight: 15 },
  { id: 'solved', label: 'practiceScoreSolved', weight: 20 },
  { id: 'time', label: 'practiceScoreTime', weight: 10 },
  { id: 'clean', label: 'practiceScoreClean', weight: 10 },
  { id: 'voice', label: 'practiceScoreVoice', weight: 5 },
];
