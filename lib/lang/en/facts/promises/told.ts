/** What the customer says was promised to them: “your colleague told me that it would come on Friday”. */
import { momentsIn, type When } from '../dates/when';

const ours =
  '(?:you|they|he|she|(?:your|the|a|an) (?:[a-z]+ )?(?:colleague|agent|team|support|staff|manager|technician|driver|courier|website|app|bot|chat|mail|email|representative|rep|adviser|advisor|person|lady|man)|somebody|someone)';
const told = new RegExp(
  `\\b(?:${ours} (?:just )?(?:said|told (?:me|us)|promised(?: me| us)?|assured (?:me|us)|wrote|guaranteed(?: me| us)?|confirmed)|(?:i|we) (?:was|were|have been|had been|'ve been) (?:told|promised|assured|guaranteed))\\b`,
);
const ahead =
  /\b(?:would|will|'ll|'d)\b|\b(?:a|the|my|our) (?:refund|call(?:back)?|reply|replacement|delivery|answer|engineer|technician)\b/;

const counted = /^(?:within|in|inside|over|during|no later)\b|\b(?:today|tonight|tomorrow|this|next)\b/;

/** @param plain of `plainOf` */
export function toldIn(plain: string, written: Date, locale: string | undefined): When | undefined {
  const found = told.exec(plain);
  if (!found || /\b(?:if|unless)\b/.test(plain.slice(0, found.index))) return undefined;
  const rest = plain.slice(found.index + found[0].length);
  if (!ahead.test(rest) || /\b(?:not|never|if|unless)\b|n't\b/.test(rest)) return undefined;
  // “Within two days”, “tomorrow”: counted from a day that nobody names.
  return momentsIn(rest, written, locale).find(({ start, end }) => !counted.test(rest.slice(start, end)));
}
