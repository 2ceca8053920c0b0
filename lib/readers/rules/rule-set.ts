import type { Pack } from '../../format/pack';
import {
  type Cue,
  type ExampleRule,
  isByExample,
  isSafetyCue,
  type PatternRule,
  type Rule,
  type Wording,
} from '../../format/rule';
import type { Sentence, Token } from '../../text/tokenize';
import { compileExceptions, type Exceptions, isExcepted } from './exceptions';
import { compile } from './pattern';
import { PatternIndex } from './pattern-index';
import { type PrecisionOf, provedByExamples } from './pattern-record';
import type { Vocabulary } from './vocabulary';

/** What a matching rule needs at run time. */
export interface Compiled<R extends Rule = Rule> {
  rule: R;
  pattern: string;
  /** Of its findings the share that is right, 0–1; 1 where nobody measured. */
  precision: number;
  rewrites: readonly string[];
  /** The pattern's own, the rule's own and the shared vetoes: one that matches drops the finding. */
  exceptions: readonly Exceptions[];
}

/** The rules of a pack that match words, compiled: built once, read for every text. */
export interface RuleSet {
  cues: PatternIndex<Compiled<Cue>>;
  /** Safety cues, apart: no mask, no veto and no exception of anybody else's is asked for them. */
  safety: PatternIndex<Compiled<Cue>>;
  /** No pattern of a safety cue, with its exceptions, takes more words than this. */
  safetyReach: number;
  /** The words that patterns of safety cues are made of. */
  safetyWords: Set<string>;
  wordings: PatternIndex<Compiled<Wording>>;
  masks: PatternIndex<true>;
  /** Rules by example match no words; their vetoes do. */
  byExample: Pick<Compiled<ExampleRule>, 'rule' | 'exceptions'>[];
}

/**
 * @throws PatternError for a pattern that cannot be read; `validate` finds it first and says where
 */
export function compileRules(
  pack: Pack,
  words: Vocabulary,
  precisionOf: PrecisionOf = provedByExamples,
): RuleSet {
  const set: RuleSet = {
    cues: new PatternIndex(),
    safety: new PatternIndex(),
    safetyReach: 0,
    safetyWords: new Set(),
    wordings: new PatternIndex(),
    masks: PatternIndex.of(pack.masks, words),
    byExample: [],
  };
  const vetoes = new Map(pack.vetoes.map((veto) => [veto.id, compileExceptions(veto.match, words)]));
  for (const rule of pack.rules) {
    if (rule.kind !== 'cue' && rule.kind !== 'wording') continue;
    if (isSafetyCue(rule)) addSafetyCue(set, rule, words, precisionOf);
    else addRule(set, rule, vetoes, words, precisionOf);
  }
  return set;
}

function addRule(
  set: RuleSet,
  rule: Cue | Wording,
  vetoes: ReadonlyMap<string, Exceptions>,
  words: Vocabulary,
  precisionOf: PrecisionOf,
): void {
  // A shared veto says what stands before a match; a whole sentence has nothing before it, unless its rule says so.
  const named = rule.vetoes ?? (isByExample(rule) ? [] : [...vetoes.keys()]);
  const shared = [
    ...(rule.unless.length ? [compileExceptions(rule.unless, words)] : []),
    ...named.flatMap((id) => vetoes.get(id) ?? []),
  ];
  if (isByExample(rule)) {
    set.byExample.push({ rule, exceptions: shared });
    return;
  }
  for (const item of rule.match) {
    const { pattern, unless, rewrites } = partsOf(item);
    const exceptions = unless.length ? [compileExceptions(unless, words), ...shared] : shared;
    const program = compile(pattern, words);
    const own = { pattern, precision: precisionOf(rule.id, pattern), exceptions };
    if (rule.kind === 'cue') set.cues.add(program, { ...own, rule, rewrites: [] });
    else set.wordings.add(program, { ...own, rule, rewrites: rewrites ?? rule.rewrites });
  }
}

/** Of a safety cue only what stands beside a pattern holds back that pattern, and only from where it says `<>`. */
function addSafetyCue(set: RuleSet, rule: Cue, words: Vocabulary, precisionOf: PrecisionOf): void {
  if (isByExample(rule)) {
    set.byExample.push({ rule, exceptions: [] });
    return;
  }
  for (const item of rule.match) {
    const { pattern, unless } = partsOf(item);
    const program = compile(pattern, words);
    const { around } = compileExceptions(unless, words);
    const exceptions = around.length ? [{ ...compileExceptions([], words), around }] : [];
    const precision = precisionOf(rule.id, pattern);
    set.safety.add(program, { pattern, precision, exceptions, rule, rewrites: [] });
    for (const step of program.steps) if (step.op === 'word') set.safetyWords.add(step.word);
    set.safetyReach = Math.max(set.safetyReach, program.widest, ...around.map(({ widest }) => widest));
  }
}

const partsOf = (
  item: PatternRule['match'][number],
): { pattern: string; unless: readonly string[]; rewrites?: readonly string[] } =>
  typeof item === 'string' ? { pattern: item, unless: [] } : { unless: [], ...item };

/** Does one of the exceptions match in this sentence, for a finding that begins at word `here`? */
export const isVetoed = (exceptions: readonly Exceptions[], sentence: Sentence, here: number): boolean =>
  exceptions.some((one) => isExcepted(one, sentence, here));

/** Matches nothing, and keeps its place. */
const silenced: readonly string[] = ['\u0000'];

/** Words of idioms and product names. */
export function maskedIn({ masks }: RuleSet, sentence: Sentence): ReadonlySet<Token> {
  const masked = new Set<Token>();
  masks.scan(sentence, (_, match) => {
    for (const token of sentence.tokens.slice(match.from, match.to)) masked.add(token);
  });
  return masked;
}

/** Words of idioms and product names stay in place but match nothing any more. */
export function withoutMasked(set: RuleSet, sentence: Sentence): Sentence {
  const masked = maskedIn(set, sentence);
  return masked.size ? silence(sentence, (token) => masked.has(token)) : sentence;
}

/** The same sentence, in which these words match nothing any more. */
export const silence = (sentence: Sentence, isSilent: (token: Token) => boolean): Sentence => ({
  ...sentence,
  tokens: sentence.tokens.map((token) => (isSilent(token) ? { ...token, forms: silenced } : token)),
});
