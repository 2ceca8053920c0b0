import { createTokenizer } from '../../text/tokenize';
import type { Language } from '../language';
import { clauses } from './clauses';
import { draftGrammar } from './draft-grammar';
import { letter } from './letter';
import { lookalikes } from './lookalikes';
import { questions } from './questions';
import { contract, contracts, registerOf } from './register';
import { slotExamples } from './slot-examples';
import { wordForms } from './word-forms';
import { commonWords, numberWords, shorthand, smallWords, turningWords } from './word-lists';

/** English, as support people and their customers write it. */
export default {
  code: 'en',
  tokenizer: createTokenizer(wordForms),
  smallWords,
  commonWords,
  turningWords,
  lookalikes,
  shorthand,
  numberWords,
  questions,
  draft: draftGrammar,
  letter,
  manner: {
    registerOf,
    contracts,
    contract,
    wantsNoTalk:
      /\b(?:just|simply) (?:fix|solve|sort|refund|cancel|send|answer|do|get)\b|\bno more (?:apologies|excuses|sorry)\b|\bspare me\b|\bstop apologi[sz]ing\b|\b(?:do not|don['’]t) (?:need|want) (?:your|an(?:other)?|any|more) (?:apolog\w+|sympathy|sorry)/i,
    apology: /\bsorry\b/,
  },
  clauses,
  slotExamples,
} satisfies Language;
