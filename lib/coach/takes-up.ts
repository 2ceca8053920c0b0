import type { DraftGrammar } from '../lang/language';

/** Words are compared by so many letters, so that their endings do not tell them apart. */
const stemLength = 5;

/** Does a later reply speak of what was promised? By at least two of its words, or its only one. */
export function takesUp(
  line: string,
  draft: string,
  { passingWords }: Pick<DraftGrammar, 'passingWords'>,
): boolean {
  const stems = (text: string): Set<string> =>
    new Set(
      (text.toLowerCase().match(/[\p{L}\p{N}:]{3,}/gu) ?? [])
        .filter((word) => !passingWords.has(word))
        .map((word) => word.slice(0, stemLength)),
    );
  const words = [...stems(line)];
  const there = stems(draft);
  return words.filter((word) => there.has(word)).length >= Math.min(2, words.length) && words.length > 0;
}
