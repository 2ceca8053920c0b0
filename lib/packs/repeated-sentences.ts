import type { Pack } from '../format/pack';
import { isByExample } from '../format/rule';
import { type Problem, problem } from '../model/problem';
import { uiText } from '../model/ui-text';

/** Twice the same sentence proves nothing, and one that is to fire and to stay silent cannot do both. */
export function repeatedSentences({ rules }: Pack): Problem[] {
  return rules.flatMap((rule, n) => {
    if (!isByExample(rule)) return [];
    const first = new Map<string, string>();
    return (['like', 'unlike'] as const).flatMap((list) =>
      rule[list].flatMap((text, m) => {
        const plain = plainWords(text);
        const [other, own] = [first.get(plain), `${list}[${m}]`];
        if (other === undefined) {
          first.set(plain, own);
          return [];
        }
        const what = uiText('problemSentenceTwice', { other });
        return [problem(`rules[${n}].${own}`, text, what, uiText('problemSentenceTwiceRemedy'))];
      }),
    );
  });
}

/** Its letters and figures, however they are written. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';
