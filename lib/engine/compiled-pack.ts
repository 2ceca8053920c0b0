import type { Pack } from '../format/pack';
import type { CheckRule, Omission, Rule } from '../format/rule';
import type { Step } from '../format/step';
import type { Language } from '../lang/language';
import { languageFor } from '../lang/languages';
import { bandStarts } from '../model/analysis';
import type { QuickReader } from '../readers/reader';
import { PatternIndex } from '../readers/rules/pattern-index';
import { compileRules, type RuleSet } from '../readers/rules/rule-set';
import { createRulesReader } from '../readers/rules/rules-reader';
import { type Vocabulary, vocabularyOf } from '../readers/rules/vocabulary';
import type { Sentence } from '../text/tokenize';
import type { Check } from './check';
import { checks } from './checks';
import type { BandStarts } from './heat/bands';

/** Patterns of which one has to match, within the first so many words where that is said. */
export interface Sign {
  patterns: PatternIndex<true>;
  within: number;
}

/** A pack, compiled: built once, read for every text. */
export interface CompiledPack {
  language: Language;
  /** What its patterns are made of. */
  words: Vocabulary;
  rules: ReadonlyMap<string, Rule>;
  matching: RuleSet;
  /** The pack's own patterns as a reader, and those that speak beside them and answer at once. */
  rulesReader: QuickReader;
  readers: readonly QuickReader[];
  signals: ReadonlyMap<string, Sign>;
  omissions: readonly { rule: Omission; present: Sign }[];
  checks: readonly { rule: CheckRule; check: Check }[];
  bands: BandStarts;
  /** By which the pack's language is told. */
  smallWords: ReadonlySet<string>;
  /** In their order. */
  steps: readonly { step: Step; done: PatternIndex<true> }[];
}

/**
 * @param readers beside the rules; those of another language than the pack's are asked for nothing
 * @throws PatternError for a pattern that cannot be read; `validate` finds it first and says where
 */
export function compilePack(pack: Pack, readers: readonly QuickReader[] = []): CompiledPack {
  const words = vocabularyOf(pack);
  const language = languageFor(pack.language);
  const matching = compileRules(pack, words);
  const sign = (patterns: readonly string[], within = Number.POSITIVE_INFINITY): Sign => ({
    patterns: PatternIndex.of(patterns, words),
    within,
  });
  const signals = new Map(
    Object.entries(pack.signals).map(([name, { match, within }]) => [name, sign(match, within)]),
  );
  return {
    language,
    words,
    rules: new Map(pack.rules.map((rule) => [rule.id, rule])),
    matching,
    rulesReader: createRulesReader(matching, language.code, pack.version),
    readers,
    signals,
    omissions: pack.rules.flatMap((rule) => {
      if (rule.kind !== 'omission') return [];
      const { anyOf, signal, within } = rule.missing;
      const present = anyOf ? sign(anyOf, within) : signals.get(signal!);
      return present ? [{ rule, present }] : [];
    }),
    checks: pack.rules.flatMap((rule) => {
      const check = rule.kind === 'check' && checks.get(rule.check);
      return check ? [{ rule, check }] : [];
    }),
    bands: { ...bandStarts, ...pack.bands },
    smallWords: pack.words.small ? new Set(pack.words.small) : language.smallWords,
    steps: [...pack.steps]
      .sort((a, b) => a.order - b.order)
      .map((step) => ({ step, done: PatternIndex.of(step.done, words) })),
  };
}

/** Does one of the patterns match, within the first words where that is asked for? */
export function isGiven({ patterns, within }: Sign, sentences: readonly Sentence[]): boolean {
  let left = within;
  let found = false;
  for (const sentence of sentences) {
    if (found || left <= 0) break;
    patterns.scan(sentence, (_, match) => {
      found ||= match.wholeFrom < left;
    });
    left -= sentence.tokens.length;
  }
  return found;
}
