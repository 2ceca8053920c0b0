import type { ExampleRule } from '../../format/rule';
import { exampleKey, exampleLabel } from '../../readers/examples/example-label';
import type { FittedRule } from '../../readers/examples/fitted-rule';
import type { FitExamples } from '../../readers/examples/fitter';
import type { KeptFits } from '../../readers/examples/kept-fits';

/** By the rules' labels. */
export type FittedRules = ReadonlyMap<string, FittedRule>;

export interface ExampleFits {
  /**
   * Tells what is fitted of these rules: at once what is kept, and once more when the others are fitted.
   * @returns stops it; what is under way then still ends, and is kept
   */
  follow(rules: readonly ExampleRule[], told: (fitted: FittedRules) => void): () => void;
  /** One rule, from what is kept or made now. @throws where the encoder cannot read */
  of(rule: ExampleRule): Promise<FittedRule>;
}

export function createExampleFits(kept: KeptFits, fitExamples: FitExamples): ExampleFits {
  /** Two that ask for the same sentences wait for the same fit. */
  const underWay = new Map<string, Promise<FittedRule>>();
  const made = (rule: ExampleRule): Promise<FittedRule> => {
    const key = exampleKey(rule);
    const known = underWay.get(key);
    if (known) return known;
    const making = fitExamples(rule)
      .then(async (fitted) => {
        await kept.keep(rule, fitted);
        return fitted;
      })
      .finally(() => underWay.delete(key));
    underWay.set(key, making);
    return making;
  };
  const followAll = async (
    rules: readonly ExampleRule[],
    isWanted: () => boolean,
    told: (fitted: FittedRules) => void,
  ): Promise<void> => {
    const here = await kept.load(rules);
    const fitted = new Map([...here].map(([rule, one]) => [exampleLabel(rule), one]));
    if (!isWanted()) return;
    told(new Map(fitted));
    const missing = rules.filter((rule) => !here.has(rule));
    for (const rule of missing) {
      if (!isWanted()) return;
      // A rule whose sentences cannot be read now is fitted when the next one who wants it asks.
      const one = await made(rule).catch(() => undefined);
      if (one) fitted.set(exampleLabel(rule), one);
    }
    if (missing.length && isWanted()) told(fitted);
  };
  return {
    follow: (rules, told) => {
      let isWanted = true;
      void followAll(rules, () => isWanted, told);
      return () => {
        isWanted = false;
      };
    },
    of: async (rule) => (await kept.load([rule])).get(rule) ?? made(rule),
  };
}
