import { mailLanguages } from '../languages';
import { requiredWords } from '../required-words';
import { asWords, pattern } from '../source';

const compiled = (sources: readonly string[]): RegExp[] => sources.map((source) => pattern(source));

const required = (sources: readonly string[]): readonly string[] => {
  const words = sources.map(requiredWords);
  // A pattern that may hold none of any: then nothing can be ruled out.
  return words.every(({ length }) => length) ? [...new Set(words.flat())] : [''];
};

/** What each language knows of sentences that are nobody's own, to be matched against one sentence without blanks around it. */
export const phrases = mailLanguages.map(
  ({ legal, footers, surveys, automatic, absent, meanwhile, self, greetings, farewells }) => ({
    legal: compiled(legal),
    wrongReader: pattern(footers[0]),
    footers: compiled(footers),
    surveys: compiled(surveys),
    automatic: compiled(automatic),
    absent: compiled(absent),
    meanwhile: compiled(meanwhile),
    self: pattern(asWords(self)),
    courtesy: pattern(`^(?:${greetings}|${farewells})(?!\\p{L})[^.!?]{0,60}$`),
    /** In lower case: a text that holds none of these holds no footer, or was written by no machine. */
    ofFooters: required([legal[0], legal[1], ...footers, ...surveys]),
    ofMachines: required([...automatic, ...absent]),
  }),
);

export type Phrases = (typeof phrases)[number];

export const saysAny = (signs: readonly RegExp[], text: string): boolean =>
  signs.some((sign) => sign.test(text));
