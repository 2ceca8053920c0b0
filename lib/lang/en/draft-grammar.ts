import type { DraftGrammar } from '../language';
import { passingWords } from './word-lists';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const draftGrammar: DraftGrammar = {
  greetings: list('hi hello hey dear greetings good'),
  greetingRest: list('morning afternoon evening day there'),
  nobody: list('customer customers client user sir madam guest member friend valued team all'),
  nobodyOpening: 'to whom it',
  introduction: /\b(i am|my name is|this is) \S/,
  isApology: (form) => form === 'sorry' || form.startsWith('apolog'),
  asks: /\b(?:could|can|would|please|send|provide|give|tell|what|confirm)\b/i,
  known: [
    {
      asked:
        /\b(?:order|ticket|booking|case|reference|invoice|account|customer|tracking)[ -](?:number|no\.?|id|code|reference)\b/i,
      given:
        /\b(?:order|ticket|booking|case|reference|ref|invoice|account|customer|tracking)\b[^.!?\n]{0,20}?\b[A-Z]{0,4}[-#]?\d{4,}\b|#\d{4,}\b/i,
    },
    { asked: /\be-?mail address\b/i, given: /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/ },
    { asked: /\b(?:phone|mobile|telephone) number\b/i, given: /\+?\d[\d ()-]{7,18}\d/ },
  ],
  passingWords,
};
