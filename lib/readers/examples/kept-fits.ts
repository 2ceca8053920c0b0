import type { ExampleRule } from '../../format/rule';
import type { FittedRule } from './fitted-rule';

/** Where fitted rules are kept, so that none is fitted twice for the same encoder. */
export interface KeptFits {
  /** Of these rules, those that are there and can be read. */
  load(rules: readonly ExampleRule[]): Promise<ReadonlyMap<ExampleRule, FittedRule>>;
  /** Never fails: what cannot be kept is made anew. */
  keep(rule: ExampleRule, fitted: FittedRule): Promise<void>;
}
