/** What a reply to a scripted customer does, judged by the engine that coaches. */

import type { Engine } from '../engine/engine';
import { bandOf } from '../engine/heat/bands';
import type { Pack } from '../format/pack';
import type { ThreadState } from '../model/analysis';
import type { ReadUnit } from '../readers/reader';
import { PatternIndex } from '../readers/rules/pattern-index';
import { vocabularyOf } from '../readers/rules/vocabulary';
import { noScores, type Scores } from '../readers/scores';
import { smallWordShare } from '../text/small-words';
import type { Sentence } from '../text/tokenize';
import type { Play, PlayEvent } from './play-state';
import type { Scenario } from './scenario';

/** Written sentences have a third and more; the right keywords in a row a fifth at most. */
const minSmallWords = 0.25;
/** Nobody says more of what was waited for in one breath: such a sentence is words strung together. */
const maxNeeds = ({ tokens }: Sentence): number => (tokens.some(({ comma }) => comma) ? 3 : 2);

export function assessReply(
  scenario: Scenario,
  play: Play,
  reply: string,
  engine: Engine,
  pack: Pick<Pack, 'words' | 'language'>,
  scores: Scores = noScores,
): PlayEvent[] {
  const words = vocabularyOf(pack);
  const { tokenizer, smallWords } = engine.language;
  const finder = (patterns: readonly string[]): ((sentence: Sentence) => boolean) => {
    const index = PatternIndex.of(patterns, words);
    return (sentence) => index.matches(sentence);
  };
  const needs = scenario.needs.map((need) => ({ need, meets: finder(need.met) }));
  const sentences = tokenizer
    .tokenize(reply)
    .filter(
      (sentence) =>
        smallWordShare(smallWords, sentence) >= minSmallWords &&
        needs.filter(({ meets }) => meets(sentence)).length <= maxNeeds(sentence),
    );
  const has = (patterns: readonly string[]): boolean => sentences.some(finder(patterns));
  const events = wordingEvents(scenario, play, reply, engine, scores);
  // What the coach counts as an acknowledgement, its own sentences among them, is heard as one here too.
  const heard = () =>
    sentences.some(({ start, end }) => engine.gives('acknowledgement', reply.slice(start, end)));
  for (const { need, meets } of needs) {
    const acknowledges = need.id === 'acknowledge';
    if (!play.open.includes(need.id) || !(sentences.some(meets) || (acknowledges && heard()))) continue;
    events.push(
      acknowledges
        ? { kind: 'acknowledged', specific: has(scenario.caseWords) }
        : { kind: 'met', need: need.id },
    );
  }
  const asks = /[?？]/.test(reply);
  if (scenario.known.some(({ asked }) => asks && has(asked))) events.push({ kind: 'asked-known' });
  for (const { id, asked } of scenario.hidden) {
    if (asks && !play.factsGiven.includes(id) && has(asked)) events.push({ kind: 'asked', fact: id });
  }
  return events;
}

/** What practice counts a rule against; undefined for one that it does not count by itself. */
export function practiceOf({ rules }: Engine, id: string) {
  const rule = rules.get(id);
  return rule && rule.kind !== 'cue' ? rule.practice : undefined;
}

/** What slow readers may be asked of a reply, before it is assessed. */
export const unitsOfReply = (scenario: Scenario, play: Play, reply: string, engine: Engine): ReadUnit[] =>
  engine.unitsToRead(threadOf(scenario, play, engine), reply);

/** A scripted customer's state, as the engine knows it. */
const threadOf = (scenario: Scenario, play: Play, engine: Engine): ThreadState => ({
  heat: play.heat,
  band: bandOf(play.heat, engine.bands),
  care: false,
  safety: scenario.safety ?? false,
  turns: [],
  messages: [],
});

function wordingEvents(
  scenario: Scenario,
  play: Play,
  reply: string,
  engine: Engine,
  scores: Scores,
): PlayEvent[] {
  return engine
    .checkDraft(reply, threadOf(scenario, play, engine), scores)
    .findings.filter(({ rule, start, end }) => end > start || practiceOf(engine, rule) === 'safety')
    .map(({ rule, severity, text, rewrites }) => ({
      kind: 'wording',
      rule,
      severity: String(severity),
      text,
      rewrites,
    }));
}
