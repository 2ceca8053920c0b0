import nlp from 'compromise/three';
import { type CustomerStatements, lettersOf, numberInWords } from '../statements';

/** Getting in touch: only then does a count say how often they had to. */
const contact =
  /\b(?:call|phon|r[iau]ng\b|writ|wrote|e-?mail|messag|contact|ask|chat|told|tell|explain|ticket|reach|report|mail|letter|speak|spoke|talk)/;
const twiceAndOn = ['', '', 'twice', 'three times', 'four times', 'five times', 'six times', 'seven times'];

/** How often they had to get in touch: “three times”. */
export function count({ doc }: CustomerStatements): string | undefined {
  const sentences: string[] = doc.sentences().out('array');
  for (const sentence of sentences.filter((text) => contact.test(text))) {
    const own = nlp(sentence);
    const counted = lettersOf(own.match('(#Value|several|many) times').first().text());
    if (counted) return numberInWords(counted);
    const ordinal =
      /(?:(?:^|\b(?:this is|for) )(?:my |our |the |a )?(?=second|2nd)|\b(?!second|2nd))(second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th) (?:time|message|e?mail|call|ticket|attempt|request|letter)\b/.exec(
        sentence,
      )?.[1];
    if (ordinal) return twiceAndOn[ordinals.findIndex((names) => names.includes(ordinal))];
  }
  return undefined;
}

const ordinals = [
  [],
  [],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['sixth', '6th'],
  ['seventh', '7th'],
];
