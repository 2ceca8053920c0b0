import type { Sentence } from './tokenize';

const english = new Set(
  'the a an and or but i you we they he she it is are was were be been have has had do does did not to of in on at for with from by as my your our this that there what when how why can will would could should me us no yes please thanks thank hello hi if so just still get got am about up out any all'.split(
    ' ',
  ),
);

/**
 * Is this English, as far as its small words tell? Short texts are given the benefit of the doubt; a longer
 * one with hardly any English small word is "not checked" rather than wrongly judged.
 */
export function looksEnglish(sentences: readonly Sentence[]): boolean {
  let words = 0;
  let hits = 0;
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      words++;
      if (token.forms.some((form) => english.has(form))) hits++;
    }
    if (words > 400) break;
  }
  return words < 8 || hits / words >= 0.12;
}
