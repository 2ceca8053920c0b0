import { type CustomerStatements, lettersOf, numberInWords } from '../statements';

/** Getting in touch: only then does a count say how often they had to. */
const contact =
  /\b(?:call|phon|r[iau]ng\b|writ|wrote|e-?mail|messag|contact|ask|chat|told|tell|explain|ticket|reach|report|mail|letter|speak|spoke|talk)/;
/** Cheaper to look for than a value before it. */
const timesIn = /\btimes\b/;
const twiceAndOn = ['', '', 'twice', 'three times', 'four times', 'five times', 'six times', 'seven times'];

/** How often they had to get in touch: “three times”. */
export function count({ doc }: CustomerStatements): string | undefined {
  const sentences = doc.sentences();
  for (let n = 0; n < sentences.length; n++) {
    const own = sentences.eq(n);
    const sentence: string = own.text();
    if (!contact.test(sentence)) continue;
    const counted = timesIn.test(sentence)
      ? lettersOf(own.match('(#Value|several|many) times').first().text())
      : '';
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
