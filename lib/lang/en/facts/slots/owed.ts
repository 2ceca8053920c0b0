import type { CustomerStatements } from '../statements';

const noun =
  'refund|money|order|parcel|package|delivery|replacement|deposit|luggage|suitcase|payout|payment|invoice|receipt|ticket|tickets|voucher|card|certificate|compensation|cashback|confirmation|shoes|dress|letter|documents|contract';

const waits = new RegExp(
  `\\b(?:(?:waiting|wait|waited) (?:\\w+ ){0,4}?(?:for|on)|where is|(?:have|has) (?:still )?(?:not|never) (?:received?|got|gotten|seen|had)|(?:did|do) not (?:receive|get)|never (?:received|got|saw)|chasing|still no(?: sign of)?) (?:my|our|the|this) ((?:new |replacement |second )?(?:${noun}))\\b(?! (?:number|line|process|department|service|team|to|that you sent))`,
);

/** What they wait for: “your refund”. */
export function owed({ doc }: CustomerStatements): string | undefined {
  const found = waits.exec(doc.text())?.[1];
  return found && `your ${found}`;
}
