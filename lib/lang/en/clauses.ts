import type { ClauseGrammar } from '../language';

const any = (words: string): string => `(?:${words.split(' ').join('|')})`;

const persons = any('i we you he she it they');
const subjects = `(?:${persons}|${any('there this that these those nobody everyone')})`;
/** Verbs that have a form of their own for “he”, or for the past, and are common in replies. */
const verbs = any(
  'am is are was were has have had do does did can could will would shall should may might must cannot takes comes goes needs shows arrives arrived says said lies wants works worked gets got knows stands starts ends left came went sent took gave found made stays costs covers closes closed opens opened applies holds runs ran means happens happened reaches reached leaves calls called writes wrote sits belongs depends',
);
/** A word for who does it, and what they do. */
const hasVerb = new RegExp(
  `\\b(?:${persons}(?:['’](?:m|re|ve|ll|d|s))?\\s+(?!['’])[a-z]|${verbs}\\b|[a-z]+(?:n['’]t|['’](?:re|ve|ll|s)\\b\\s+[a-z]))`,
  'i',
);

/** Words that open what is no sentence by itself. */
const openers = any(
  'if when as since because although though while whilst whereas after before until unless whether once for in on at by with without to from of per due according given regarding concerning despite unlike like than under over upon between during which who whose whom where why how what whatever whoever however whenever wherever should next too or nor even just only also further hi hello hey dear sir madam',
);
const opening = new RegExp(`^(?:${openers}|[a-z]+ing|not only|so that)\\b`, 'i');
const hanging = new RegExp(
  `^(?:${any('which who whose whom whatever whoever however wherever where because as since although though while whereas than or nor if unless until when whenever after before like to for in on at by with without')}|so that|not|[a-z]+ing)\\b`,
  'i',
);
const leading = new RegExp(
  `^(?:${any('if unless had were should once until when whenever should provided failing')}|as (?:long|soon|far) as|in case)\\b`,
  'i',
);

/** Thanks and an apology are sentences without a subject. */
const wish = /^(?:thanks|thank you|sorry|apologies)\b/i;
const formula = new RegExp(`${wish.source}(?:\\s+\\S+){2,}`, 'i');

const units = any(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years percent euros dollars pounds',
);
const numbers = any(
  'one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty sixty ninety half',
);
const days = any('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const months = any('January February March April June July August September October November December');

export const clauses: ClauseGrammar = {
  joint: new RegExp(
    `\\s*[,;]\\s+(?:(?:and|but|so(?! that)|yet|or|nor)\\s+)?|\\s+[–—-]\\s+|\\s*—\\s*|\\s+(?=or\\s+${subjects}\\b)|\\s+(?:and|but|&|so(?! that))\\s+(?=(?:${subjects}|your|our|my|the)\\b)`,
    'gi',
  ),
  standsAlone: (words) =>
    words
      .split(/[,;]\s+|\s[–—-]\s/)
      .some((part) => formula.test(part) || (!opening.test(part) && !wish.test(part) && hasVerb.test(part))),
  hangs: (words) => hanging.test(words),
  leads: (words) => leading.test(words),
  keepsCapital: new RegExp(`^(?:I\\b|${days}\\b|${months}\\b|\\p{Lu}{2})`, 'u'),
  mustStay: new RegExp(
    `\\d|[€$£#]|https?:|www\\.|\\[(?:URL|url|link)\\]|[\\w.+-]@[\\w-]|\\b(?:${days}|${months})\\b|\\b(?:today|tonight|tomorrow|yesterday|noon|midnight)\\b|\\b${numbers}\\s+(?:[a-z]+\\s+)?${units}\\b`,
  ),
};
