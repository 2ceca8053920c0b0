import type { CustomerStatements } from '../statements';

const sum =
  '(?:[$€£] ?\\d[\\d,]*(?:\\.\\d\\d)?|\\d[\\d,]*(?:\\.\\d\\d)? ?(?:[€£]|euros?\\b|eur\\b|dollars?\\b|pounds?\\b|usd\\b|gbp\\b))(?![\\d.,]*[\\dk])(?! ?(?:off|voucher|gift|plan|per|a (?:month|year|night)|/))';
const sums = new RegExp(`(?<![\\w.,])${sum}`, 'g');
/** Taken from them, or to come back to them: not a price, a fee for later or somebody else's debt. */
const taken = new RegExp(
  `\\b(?:(?:charged|billed|debited|deducted|took|paid)(?: me| us| my card| my account| another| an extra| you)*|refund(?:ed)?(?: of| me| my| the)*|get my|owe me|want my|want the|return my|return the) ${sum}|${sum} (?:back|refund|was (?:taken|charged|deducted|debited)|has been (?:taken|charged|deducted|debited))`,
);

const denied =
  /\b(?:not|never|nobody|if|unless)\b|\b(?:got|received|given|gave (?:me|us)|offered|credited) (?:me |us |back |only |just |a |an |my )*[$€£\d]/;
const asked = /\b(?:i|we) (?:would like|want|need|would want|demand) (?:my|the|our|a|you to)\b/;

/** The sum that it is about, where they name a single one: “48 euros”, “$48”. */
export function amount({ statements, told }: CustomerStatements): string | undefined {
  const found = new Set(statements.flatMap((sentence) => sentence.match(sums) ?? []).map(written));
  const [only] = found;
  const isTaken =
    told.some(({ text }) => taken.test(text) && !denied.test(text)) ||
    statements.some((text) => asked.test(text) && taken.test(text) && !denied.test(text));
  return found.size === 1 && isTaken ? only : undefined;
}

const written = (money: string): string =>
  money
    .trim()
    .replace(/^([$€£]) /, '$1')
    .replace(/(\d) ?([€£])$/, '$1 $2')
    .replace(/(\d) ?(eur|usd|gbp)$/, (_, digit: string, code: string) => `${digit} ${code.toUpperCase()}`)
    .replace(/(\d) ?(euros?|dollars?|pounds?)$/, '$1 $2');
