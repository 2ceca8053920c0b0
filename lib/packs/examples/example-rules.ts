/** Rules by example of packs: which of them can be heard, what their proof says, and why one is silent. Pure. */

import type { Pack } from '../../format/pack';
import { type ExampleRule, isByExample } from '../../format/rule';

/** ISO 639-1: the encoder reads this language alone. */
export const heardLanguage = 'en';

/** Rules by example of a pack, each with its place in it. */
export const exampleRulesOf = ({ rules }: Pick<Pack, 'rules'>): { rule: ExampleRule; at: number }[] =>
  rules.flatMap((rule, at) => (isByExample(rule) ? [{ rule, at }] : []));

/** Is the pack's language one in which rules by example are heard? */
export const isHeard = ({ language }: Pick<Pack, 'language'>): boolean => language.startsWith(heardLanguage);

/** Those of several packs that can be heard, whatever team they speak for. */
export const heardRules = (packs: readonly Pick<Pack, 'language' | 'rules'>[]): ExampleRule[] =>
  packs.filter(isHeard).flatMap((pack) => exampleRulesOf(pack).map(({ rule }) => rule));
