import type { CustomerStatements } from '../statements';

const kin =
  'mother|mum|mom|father|dad|husband|wife|partner|son|daughter|brother|sister|grandmother|grandfather|grandma|grandad|grandpa|nan|aunt|uncle|friend|child|baby';
const died = new RegExp(
  `\\bmy (?:late )?(${kin})(?: has| had| just| sadly| recently| suddenly)* (?:died|passed away|passed(?=$| (?:last|this|in|on (?:the|mon|tues|wed|thurs|fri|sat|sun)|two|three|a (?:week|month|year)|suddenly|recently|peacefully)))(?=$|\\W)`,
);
const deathOf = new RegExp(`\\b(?:death|loss|passing) of my (?:late )?(${kin})\\b`);
const losing = new RegExp(
  `\\b(?:i|we) (?:just |recently |sadly )?(?:lost|buried) (?:my|our) (${kin})\\b(?=$|[.,;!]| (?:last|this|to (?:cancer|covid)|two|three|a (?:few |couple of )?(?:weeks?|months?|years?|days?)|recently|suddenly|and|in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d)|on (?:mon|tues|wed|thurs|fri|sat|sun)|after a))`,
);
const late = new RegExp(`\\bmy late (${kin})\\b`);

/** Whom they lost: “your husband”. */
export function lost({ toldOfAll }: CustomerStatements): string | undefined {
  for (const { text } of toldOfAll) {
    if (/\b(?:not|never|nearly|almost)\b/.test(text)) continue;
    const found = [died, deathOf, losing, late].map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
    if (found) return `your ${found}`;
  }
  return undefined;
}
