import { numberInWords, numberOf, numberSource } from '../numbers';
import type { CustomerStatements } from '../statements';

/** Getting in touch with us: only then does a count say how often they had to. */
const contact =
  '(?:call(?:ed|ing)?|phon(?:ed?|ing)|rang|rung|r(?:i|u)ng|writ(?:e|ing|ten)|wrote|e-?mail(?:ed|ing)?|messag(?:ed?|ing)|contact(?:ed|ing)?|ask(?:ed|ing)?|chat(?:ted|ting)?|tell(?:ing)?|told|explain(?:ed|ing)?|reach(?:ed|ing)? out|report(?:ed|ing)?|speak(?:ing)?|spoke|spoken|talk(?:ed|ing)?|complain(?:ed|ing)?|raised|(?:opened|filed|submitted|sent) (?:a |an |this |my |the )?(?:ticket|request|message|e-?mail|mail|letter|report|form)s?)';
/** In the place of a verb: “my phone” and “the reporting” are none. */
const contacts = new RegExp(
  `(?:^(?:(?:already|also|just|even|then|now|yes) )*|\\b(?:i|we|have|had|to|am|are|tried|trying|keep|kept|already|just|also|even|ever|personally|actually|been(?= [a-z-]+ing\\b)) )${contact}\\b`,
);
/** They were called, told or asked; or somebody else was. */
const notTheirs = new RegExp(
  `\\b(?:was|were|been|being|get|got|getting|be) (?:[a-z]+ )?(?:told|asked|called|contacted|messaged|e-?mailed|phoned|reached)\\b|\\b(?:you|they|he|she|your [a-z]+|the (?:driver|courier|agent|bot|shop|technician|engineer|bank|seller)|nobody|no one|somebody|someone) (?:have |has |had |just |already |only |never |keep |kept )*${contact}\\b|\\b${contact} (?:my|his|her|their|a friend|the (?:restaurant|bank|police|hospital|doctor|courier|driver|seller|hotel|school|landlord|bus))\\b`,
);
const denied =
  /\b(?:not|never|no need|nobody|without|less than|only|just|do not|need not)\b|\bat most\b|\bup to\b|\binstead of\b/;

const times = new RegExp(
  `(?<![\\w.,:/#-])(?<!\\b(?:to|or|and|another|other|of|these|those|than|least a|the|first|last|next|more|many|all|both) )(${numberSource}|several|many) (?:separate |different |times and |whole )?times\\b(?! (?:a|an|per|each|every|as|more|the|less|longer|faster|bigger|that|better|worse|weekly|daily|over|cheaper|higher)\\b)`,
);
const twice = /\b(twice)\b(?! (?:a|an|per|as|the|daily|weekly|charged|billed)\b)/;

const ordinals = 'third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const short = '3rd 4th 5th 6th 7th 8th 9th 10th'.split(' ');
const later = `(${[...ordinals, ...short].join('|')})`;
const thing = '(?:message|e-?mail|mail|call|phone call|ticket|request|letter|chat)';
const openly = new RegExp(
  `^(?:(?:and|so|now|hello|hi)\\W+)*for the ${later} time\\W+(?:i|we) (?:am |have |had |now |already )*${contact}\\b`,
);
const theirTime = [
  new RegExp(
    `\\b(?:this|it) is (?:now |already |literally |actually )*(?:the |my |our )?${later} (?:time|day) (?:now )?(?:that )?(?:i|we) (?:am |are |have |had |have been |now |already )*(?:had to |have to |to )?${contact}\\b`,
  ),
  new RegExp(`\\b${contact}\\b.*\\bfor the ${later} time\\b|\\bfor the ${later} time\\b.*\\b${contact}\\b`),
  new RegExp(
    `\\b(?:(?:this|it|here) is (?:now |already )*(?:my|our|the)|my|our) ${later}\\.? ${thing}\\b(?! (?:of|from|in) \\d)`,
  ),
  new RegExp(`^(?:${later}) (?:time|${thing}) (?:now )?(?:i|we) (?:am |have |had |are )*${contact}\\b`),
];
const second = new RegExp(
  `\\b(?:this|it|here) is (?:now |already )*(?:the |my |our )?(?:second|2nd) (?:${thing}\\b|time (?:that )?(?:i|we) (?:am |are |have |had )*(?:had to |have to |to )?${contact})|\\b${contact}\\b.*\\bfor the (?:second|2nd) time\\b`,
);

/** More than that is a way of speaking. */
const most = 60;

/** How often they had to get in touch: “three times”. */
export function count({ told }: CustomerStatements): string | undefined {
  for (const { text, sentence } of told) {
    if (denied.test(text) || notTheirs.test(text)) continue;
    const counted = contacts.test(text) ? times.exec(text)?.[1] : undefined;
    if (counted) {
      const number = numberOf(counted);
      if (/several|many/.test(counted)) return `${counted} times`;
      if (number === undefined || number > most || number < 2 || !Number.isInteger(number)) continue;
      return number === 2 ? 'twice' : `${numberInWords(counted)} times`;
    }
    if (
      contacts.test(text) &&
      twice.test(text) &&
      new RegExp(`\\b(?:i|we) (?:have |had |already )*${contact}`).test(text)
    )
      return 'twice';
    if (second.test(text)) return 'twice';
    const found =
      openly.exec(sentence)?.[1] ??
      theirTime.flatMap((pattern) => pattern.exec(text)?.slice(1).filter(Boolean) ?? [])[0];
    if (found) return `${numberInWords(String(placeOf(found)))} times`;
  }
  return undefined;
}

const placeOf = (ordinal: string): number => Math.max(ordinals.indexOf(ordinal), short.indexOf(ordinal)) + 3;
