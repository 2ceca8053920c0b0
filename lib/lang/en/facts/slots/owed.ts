import type { CustomerStatements } from '../statements';

const noun =
  'refund|money|order|parcel|package|delivery|replacement|deposit|luggage|suitcase|payout|payment|invoice|receipt|ticket|tickets|voucher|card|certificate|compensation|cashback|confirmation|shoes|dress|letter|documents|contract';

const waits = new RegExp(
  `\\b(?:(?:waiting|wait|waited) (?:[\\w.,-]+ ){0,6}?(?:for|on)|where is|(?:have|has) (?:still )?(?:not|never) (?:received?|got|gotten|seen|had)|(?:did|do) not (?:receive|get)|never (?:received|got|saw)|chasing|still no(?: sign of)?) (?:my|our|the|this) ((?:new |replacement |second )?(?:${noun}))\\b(?! (?:number|line|process|department|service|team|to|that you sent))`,
);

/** They do not, or no longer. */
const no = /\b(?:not|no longer|never) (?:[a-z]+ )?wait|\bwas waiting\b|\bhappy to wait|\bthank you for\b/;

/** What they wait for: “your refund”. They may ask for it, so a question counts too. */
export function owed({ doc, told, over }: CustomerStatements): string | undefined {
  if (over) return undefined;
  const asked: string[] = doc.sentences().out('array');
  const own = asked.filter((sentence) => /^(?:[a-z ]{0,20}[,:]? ?)?where is /.test(sentence));
  for (const text of [...told.map((clause) => clause.text), ...own]) {
    const found = no.test(text) ? undefined : waits.exec(text)?.[1];
    if (found) return `your ${found}`;
  }
  return undefined;
}
