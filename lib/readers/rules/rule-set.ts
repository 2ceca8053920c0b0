import type { Pack } from '../../format/pack';
import { type Cue, type ExampleRule, isByExample, type Rule, type Wording } from '../../format/rule';
import type { Sentence, Token } from '../../text/tokenize';
import { matchAt } from './match';
import { compile, type Program } from './pattern';
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
  /** `unless` and the shared vetoes: one that matches drops the finding. */
  vetoes: Program[];
}

/** The rules of a pack that match words, compiled: built once, read for every text. */
export interface RuleSet {
  cues: PatternIndex<Compiled<Cue>>;
  wordings: PatternIndex<Compiled<Wording>>;
  masks: PatternIndex<true>;
  /** Rules by example match no words; their vetoes do. */
  byExample: Pick<Compiled<ExampleRule>, 'rule' | 'vetoes'>[];
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
    wordings: new PatternIndex(),
    masks: PatternIndex.of(pack.masks, words),
    byExample: [],
  };
  const shared = new Map(
    pack.vetoes.map((veto) => [veto.id, veto.match.map((pattern) => compile(pattern, words))]),
  );
  for (const rule of pack.rules) {
    if (rule.kind !== 'cue' && rule.kind !== 'wording') continue;
    // A shared veto says what stands before a match; a whole sentence has nothing before it, unless its rule says so.
    const named = rule.vetoes ?? (isByExample(rule) ? [] : [...shared.keys()]);
    const vetoes = [
      ...rule.unless.map((pattern) => compile(pattern, words)),
      ...named.flatMap((id) => shared.get(id) ?? []),
    ];
    if (isByExample(rule)) {
      set.byExample.push({ rule, vetoes });
      continue;
    }
    for (const item of rule.match) {
      const { pattern, rewrites } = typeof item === 'string' ? { pattern: item, rewrites: undefined } : item;
      const program = compile(pattern, words);
      const shared = { pattern, precision: precisionOf(rule.id, pattern), vetoes };
      if (rule.kind === 'cue') set.cues.add(program, { ...shared, rule, rewrites: [] });
      else set.wordings.add(program, { ...shared, rule, rewrites: rewrites ?? rule.rewrites });
    }
  }
  return set;
}

/** Does one of the vetoes match in this sentence, for a finding that begins at word `here`? */
export function isVetoed(vetoes: readonly Program[], sentence: Sentence, here: number): boolean {
  return vetoes.some((program) => {
    for (let at = 0; at < sentence.tokens.length; at++) if (matchAt(program, sentence, at, here)) return true;
    return false;
  });
}

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
