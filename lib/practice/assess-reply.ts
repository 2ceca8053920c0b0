/** What a reply to a scripted customer does, judged by the engine that coaches. */
import type { Engine, ThreadState } from '../engine/engine';
import { bandOf } from '../engine/heat';
import type { Pack } from '../format/pack';
import { compile } from '../readers/rules/pattern';
import { PatternIndex } from '../readers/rules/pattern-index';
import { wordsOf } from '../readers/rules/rule-set';
import { smallWordShare } from '../text/looks-like';
import { type Sentence, tokenize } from '../text/tokenize';
import type { Play } from './play';
import type { Scenario } from './scenario';

/** What a reply did, in the order it was noticed. */
export type PlayEvent =
  | { kind: 'acknowledged'; specific: boolean }
  | { kind: 'met'; need: string }
  | { kind: 'asked'; fact: string }
  | { kind: 'asked-known' }
  /** `text`: the words that fired; `rewrites`: what the rule would say instead. */
  | { kind: 'wording'; rule: string; severity: string; text: string; rewrites: readonly string[] };

/** Written sentences have a third and more; the right keywords in a row a fifth at most. */
const minSmallWords = 0.25;
/** Nobody says more of what was waited for in one breath: such a sentence is words strung together. */
const maxNeeds = ({ tokens }: Sentence): number => (tokens.some(({ comma }) => comma) ? 3 : 2);

export function assessReply(
  scenario: Scenario,
  play: Play,
  reply: string,
  engine: Engine,
  pack: Pick<Pack, 'words'>,
): PlayEvent[] {
  const words = wordsOf(pack);
  const finder = (patterns: readonly string[]): ((sentence: Sentence) => boolean) => {
    const index = new PatternIndex<true>();
    for (const pattern of patterns) index.add(compile(pattern, words), true);
    return (sentence) => {
      let found = false;
      index.scan(sentence, () => {
        found = true;
      });
      return found;
    };
  };
  const needs = scenario.needs.map((need) => ({ need, meets: finder(need.met) }));
  const sentences = tokenize(reply).filter(
    (sentence) =>
      smallWordShare(sentence) >= minSmallWords &&
      needs.filter(({ meets }) => meets(sentence)).length <= maxNeeds(sentence),
  );
  const has = (patterns: readonly string[]): boolean => sentences.some(finder(patterns));
  const events = wordingEvents(scenario, play, reply, engine);
  // What the coach counts as an acknowledgement, its own sentences among them, is heard as one here too.
  const heard = () =>
    sentences.some(({ start, end }) => engine.holds('agent/no-acknowledgement', reply.slice(start, end)));
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
    if (asks && !play.told.includes(id) && has(asked)) events.push({ kind: 'asked', fact: id });
  }
  return events;
}

function wordingEvents(scenario: Scenario, play: Play, reply: string, engine: Engine): PlayEvent[] {
  const thread: ThreadState = {
    heat: play.heat,
    band: bandOf(play.heat),
    care: false,
    safety: scenario.safety ?? false,
    turns: [],
    messages: [],
  };
  return engine
    .checkDraft(reply, thread)
    .findings.filter(({ rule, start, end }) => end > start || rule === 'agent/unsafe-gap')
    .map(({ rule, severity, text, rewrites }) => ({
      kind: 'wording',
      rule,
      severity: String(severity),
      text,
      rewrites,
    }));
}
