import { type FactGrammar, noFacts } from './facts';

const files = import.meta.glob<{ default: FactGrammar }>('./*/fact-grammar.ts', { eager: true });
const known = new Map(Object.values(files).map(({ default: facts }) => [facts.code, facts]));

/** @param code of a language, such as `en` */
export const factGrammarFor = (code: string): FactGrammar => known.get(code) ?? noFacts(code);
