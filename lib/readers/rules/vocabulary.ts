import type { Pack } from '../../format/pack';
import type { Language } from '../../lang/language';
import { languageFor } from '../../lang/languages';

/** What patterns are made of: the pack's word classes, and its language's words. */
export interface Vocabulary {
  /** Word classes by name. `@number` is always there and also stands for digits. */
  classes: ReadonlyMap<string, ReadonlySet<string>>;
  formsOf: Language['tokenizer']['formsOf'];
  /** Words so common that hanging a rule on one would wake it in nearly every sentence. */
  commonWords: ReadonlySet<string>;
  /** Words that turn a sentence, over which no gap reaches. */
  turningWords: ReadonlySet<string>;
}

export function vocabularyOf({ words, language }: Pick<Pack, 'words' | 'language'>): Vocabulary {
  const { tokenizer, commonWords, turningWords, numberWords } = languageFor(language);
  return {
    classes: new Map([
      ['number', new Set(numberWords)],
      ...Object.entries(words).map(([name, list]) => [name, new Set(list)] as const),
    ]),
    formsOf: tokenizer.formsOf,
    commonWords,
    turningWords,
  };
}
