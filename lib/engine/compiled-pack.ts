import type { Pack } from '../format/pack';
import type { CheckRule, Omission, Rule } from '../format/rule';
import type { Step } from '../format/step';
import type { Language } from '../lang/language';
import { languageFor } from '../lang/languages';
import { bandStarts } from '../model/analysis';
import type { QuickReader } from '../readers/reader';
import { PatternIndex } from '../readers/rules/pattern-index';
import type { PrecisionOf } from '../readers/rules/pattern-record';
import { compileRules, type RuleSet } from '../readers/rules/rule-set';
import { createRulesReader } from '../readers/rules/rules-reader';
import { createSafetyReading, type SafetyReading } from '../readers/rules/safety-reading';
import { type Vocabulary, vocabularyOf } from '../readers/rules/vocabulary';
import type { Check } from './check';
import { checks } from './checks';
import type { BandStarts } from './heat/bands';
import type { Sign } from './sign';

/** A pack, compiled: built once, read for every text. */
export interface CompiledPack {
  language: Language;
  /** What its patterns are made of. */
  words: Vocabulary;
  rules: ReadonlyMap<string, Rule>;
  matching: RuleSet;
  /** The pack's own patterns as a reader. */
  rulesReader: QuickReader;
  /** Its safety cues, which are sought by themselves. */
  safetyReading: SafetyReading;
  signals: ReadonlyMap<string, Sign>;
  omissions: readonly { rule: Omission; present: Sign }[];
  checks: readonly { rule: CheckRule; check: Check }[];
  bands: BandStarts;
  /** By which the pack's language is told. */
  smallWords: ReadonlySet<string>;
  /** In their order. */
  steps: readonly { step: Step; done: Sign }[];
}

/**
 * @param precisionOf of each pattern, where that was measured
 * @throws PatternError for a pattern that cannot be read; `validate` finds it first and says where
 */
export function compilePack(pack: Pack, precisionOf?: PrecisionOf): CompiledPack {
  const words = vocabularyOf(pack);
  const language = languageFor(pack.language);
  const matching = compileRules(pack, words, precisionOf);
  const sign = (
    patterns: readonly string[],
    within = Number.POSITIVE_INFINITY,
    heardAs: readonly string[] = [],
  ): Sign => ({ patterns: PatternIndex.of(patterns, words), within, heardAs });
  const signals = new Map(
    Object.entries(pack.signals).map(([name, { match, within, heardAs }]) => [
      name,
      sign(match, within, heardAs),
    ]),
  );
  return {
    language,
    words,
    rules: new Map(pack.rules.map((rule) => [rule.id, rule])),
    matching,
    safetyReading: createSafetyReading(matching, language),
    rulesReader: createRulesReader(matching, language.code, pack.version),
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
      .map((step) => ({ step, done: sign(step.done, undefined, step.heardAs) })),
  };
}
