import type { CustomerStatements } from '../statements';

const kin =
  'mother|mum|mom|father|dad|husband|wife|partner|son|daughter|brother|sister|grandmother|grandfather|grandma|grandad|grandpa|nan|aunt|uncle|friend|child|baby';
const died = new RegExp(
  `\\bmy (?:late )?(${kin})(?: has| had| just| sadly| recently| suddenly)* (?:died|passed(?: away)?(?! (?:my|the|it|on|me|a|his|her|their))|passed away)\\b`,
);
const deathOf = new RegExp(`\\b(?:death|loss|passing) of my (?:late )?(${kin})\\b`);
const losing = new RegExp(
  `\\b(?:i|we) (?:just |recently |sadly )?(?:lost|buried) (?:my|our) (${kin})\\b(?!'| (?:is|was|in|at)\\b)`,
);
const late = new RegExp(`\\bmy late (${kin})\\b`);

/** Whom they lost: “your husband”. */
export function lost({ doc }: CustomerStatements): string | undefined {
  const text = doc.text();
  const found = [died, deathOf, losing, late].map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  return found && `your ${found}`;
}
