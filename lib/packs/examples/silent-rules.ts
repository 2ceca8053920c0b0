import type { Pack } from '../../format/pack';
import { type Problem, problem } from '../../model/problem';
import { type MessageKey, uiText } from '../../model/ui-text';
import { exampleRulesOf, isHeard } from './example-rules';

/** Why no rule by example can be heard: nobody wants the encoder, or it cannot run. */
export type Silence = 'off' | 'no-model';

const texts = {
  language: ['exampleSilentLanguage', 'exampleSilentLanguageRemedy'],
  off: ['exampleSilentOff', 'exampleSilentOffRemedy'],
  'no-model': ['exampleSilentModel', 'exampleSilentModelRemedy'],
} as const satisfies Record<Silence | 'language', readonly [MessageKey, MessageKey]>;

const silent = (id: string, why: keyof typeof texts): Problem => {
  const [what, remedy] = texts[why];
  return { ...problem(id, '', uiText(what), uiText(remedy)), value: '' };
};

/** Of packs in a language that the encoder does not read. */
export const unheardRules = (packs: readonly Pick<Pack, 'language' | 'rules'>[]): Problem[] =>
  packs
    .filter((pack) => !isHeard(pack))
    .flatMap((pack) => exampleRulesOf(pack).map(({ rule }) => silent(rule.id, 'language')));

/** @param ids of rules by example that could be heard */
export const silentRules = (ids: readonly string[], why: Silence | undefined): Problem[] =>
  why ? ids.map((id) => silent(id, why)) : [];
