import { type SlotName, slotNames } from '../format/slot';
import { createTokenizer } from '../text/tokenize';
import type { Language } from './language';

/** Matches nothing at all. */
const never = /(?!)/;
const none: ReadonlySet<string> = new Set();

const made = new Map<string, Language>();

/** A language that nobody has described: its packs' patterns match, and whatever would need grammar stays silent. */
export function unknownLanguage(code: string): Language {
  const language = made.get(code) ?? make(code);
  made.set(code, language);
  return language;
}

const make = (code: string): Language => ({
  code,
  tokenizer: createTokenizer({
    joined: {},
    endings: [],
    spellings: () => [],
    abbreviations: none,
    numbered: none,
  }),
  smallWords: none,
  commonWords: none,
  turningWords: none,
  lookalikes: none,
  shorthand: {},
  numberWords: [],
  questions: { opening: never, rhetoric: never, answers: [], emptyWords: none },
  draft: {
    greetings: none,
    greetingRest: none,
    nobody: none,
    nobodyOpening: '',
    introduction: never,
    isApology: () => false,
    asks: never,
    known: [],
    passingWords: none,
  },
  letter: { greeting: never, address: never, signatures: [] },
  manner: {
    registerOf: () => 'plain',
    contracts: () => false,
    contract: (sentence) => sentence,
    wantsNoTalk: never,
    apology: never,
  },
  clauses: {
    joint: /(?!)/g,
    standsAlone: () => false,
    hangs: () => false,
    leads: () => false,
    keepsCapital: /^/,
    mustStay: /\d|https?:|www\.|@/,
  },
  slotExamples: Object.fromEntries(slotNames.map((name) => [name, '…'])) as Record<SlotName, string>,
});
