import type { Check } from '../check';

/** Two shouted words in a row, one of four letters at least; one alone may be a name, a button or a code. */
export default (({ text }) => {
  for (const run of text.matchAll(
    /(?<![\p{L}\p{N}@#])\p{Lu}{3,20}(?:[^\S\n]+\p{Lu}{3,20}){1,20}(?![\p{L}\p{N}])/gu,
  )) {
    if (/\p{Lu}{4}/u.test(run[0])) return [{ start: run.index, end: run.index + run[0].length }];
  }
  return [];
}) satisfies Check;
