import type { Pack } from './rule';

/**
 * One pack of several, later ones first in authority: a rule with the same id replaces the earlier one, words
 * and masks add up.
 */
export function combine(packs: readonly [Pack, ...Pack[]]): Pack {
  const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const)));
  const vetoes = new Map(packs.flatMap((pack) => pack.vetoes.map((veto) => [veto.id, veto] as const)));
  return {
    ...packs[0],
    words: Object.assign({}, ...packs.map((pack) => pack.words)),
    masks: packs.flatMap((pack) => pack.masks),
    vetoes: [...vetoes.values()],
    rules: [...rules.values()],
    phrases: packs.flatMap((pack) => pack.phrases),
    steps: [...new Map(packs.flatMap((pack) => pack.steps.map((step) => [step.id, step] as const))).values()],
    adapters: [
      ...new Map(
        packs.flatMap((pack) => pack.adapters.map((one) => [one.adapter.id, one] as const)),
      ).values(),
    ],
  };
}
