/**
 * Ways to say it for a hint in a draft, the best first: the pattern's own rewrites, then what its rule offers instead. Each
 * is one edit. None says what the thread does not hold, and none is something that a rule would find again.
 */
import { withDefaults } from '../../format/instead';
import type { DraftGrammar, Language } from '../../lang/language';
import type { Finding, ThreadState } from '../../model/analysis';
import { isReply } from '../../model/conversation';
import { countWords } from '../../text/count-words';
import type { Sentence } from '../../text/tokenize';
import type { CompiledPack } from '../compiled-pack';
import { broughtInBy } from './brought-in';
import { candidate } from './candidates';
import { type CompiledInstead, compileInstead } from './fitted';
import { type Fix, type Fixing, gist, withFix } from './fix';
import { remembered } from './remembered';
import { createOwnRewrites } from './rewrites';
import { surroundingsOf } from './surroundings';

/** More than an agent weighs up while a customer waits. */
export const maxFixes = 3;

/** An edit, and which of its rule's ways to say it this is; undefined for a rewrite of the pattern's own. */
export interface Offer {
  fix: Fix;
  entry?: number;
  /** Ids of the rules that would find something in it. */
  broughtIn: string[];
}

export interface Fixes {
  /** At most three that are sound, the best first. */
  best(finding: Finding, fixing: Fixing): Fix[];
  /** All that fit, sound or not: for the proof of a rule. */
  all(finding: Finding, fixing: Fixing): Offer[];
}

export function createFixes(pack: CompiledPack): Fixes {
  const { rules, language, words } = pack;
  const ownRewrites = createOwnRewrites(rules, language);
  const compiled = new Map<string, readonly CompiledInstead[]>();
  /** Compiled when the first hint of the rule is there: most never are. */
  const insteadOf = (id: string): readonly CompiledInstead[] => {
    const rule = rules.get(id);
    const known = compiled.get(id);
    if (known) return known;
    const entries = rule?.kind === 'wording' || rule?.kind === 'check' ? rule.instead : [];
    const made = entries.map((entry) => compileInstead(withDefaults(entry), words));
    compiled.set(id, made);
    return made;
  };
  const fitting = (finding: Finding, fixing: Fixing): Omit<Offer, 'broughtIn'>[] => {
    const { draft, sentences, slots, isShort } = fixing;
    const around = surroundingsOf(finding, draft, sentences, language);
    if (!around) return [];
    const found = { start: finding.start, end: Math.min(finding.end, around.words.end) };
    const facts = { slots, language, isShort };
    return [
      ...ownRewrites(finding, draft).map((fix) => ({ fix })),
      ...insteadOf(finding.rule).flatMap((one, entry) => {
        const fix = candidate(one, found, around, facts);
        return fix ? [{ fix, entry }] : [];
      }),
    ];
  };
  const best = (finding: Finding, fixing: Fixing): Fix[] => {
    const { draft, thread } = fixing;
    const broughtIn = broughtInBy(pack, finding, fixing);
    const isSound = (fix: Fix): boolean =>
      !wasSent(fix, thread) && !apologisesTooOften(language, fixing, fix) && !broughtIn(fix).length;
    const chosen = new Map<string, Fix>();
    for (const { fix } of fitting(finding, fixing)) {
      const changed = withFix(draft, fix);
      const result = gist(changed);
      // The same words as a question are better than as an order, and take the place of those.
      if (chosen.size === maxFixes && !chosen.has(result)) break;
      if (changed !== draft && isSound(fix)) chosen.set(result, fix);
    }
    return [...chosen.values()];
  };
  const bestOfSentence = remembered(best, language);
  return {
    all: (finding, fixing) => {
      const broughtIn = broughtInBy(pack, finding, fixing);
      return fitting(finding, fixing).map((offer) => ({ ...offer, broughtIn: broughtIn(offer.fix) }));
    },
    best: (finding, fixing) =>
      insteadOf(finding.rule).some(({ place }) => place === 'start')
        ? best(finding, fixing)
        : bestOfSentence(finding, fixing),
  };
}

/** The third in one reply weakens the first two. */
const maxApologies = 2;

/** A fix that says sorry once more where it was said often enough. */
function apologisesTooOften(
  { tokenizer, draft: grammar }: Language,
  { draft, apologies }: Fixing,
  fix: Fix,
): boolean {
  const added = apologiesIn(grammar, tokenizer.tokenize(fix.text));
  const removed = apologiesIn(grammar, tokenizer.tokenize(draft.slice(fix.start, fix.end)));
  return added > 0 && apologies - removed + added > maxApologies;
}

/** How often these words say sorry. */
export const apologiesIn = ({ isApology }: DraftGrammar, sentences: readonly Sentence[]): number =>
  sentences.reduce(
    (sum, { tokens }) => sum + tokens.filter(({ forms }) => forms.some((form) => isApology(form))).length,
    0,
  );

/** Fewer words are in many messages. */
const minSentWords = 4;

/** They have had this sentence from the agent already. */
const wasSent = ({ text }: Fix, { messages }: ThreadState): boolean =>
  countWords(text) >= minSentWords &&
  messages.some((message) => isReply(message) && message.text.includes(text.trim()));
