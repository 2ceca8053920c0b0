import { withCapitals } from '../second-person';
import type { CustomerStatements } from '../statements';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const event =
  'flight|wedding|interview|exam|holiday|trip|birthday|meeting|presentation|launch|conference|surgery|appointment|move|deadline|party|funeral|journey|webinar|graduation|anniversary';
/** “My flight is tomorrow”, “for my wedding on Saturday”, “my daughter’s birthday on Sunday”. */
const events = new RegExp(
  `\\b(?:my|our|have an?|got an?) (?:(?:son|daughter|mother|father|mum|mom|dad|wife|husband|sister|brother|boss)'?s )?(?:job |best )?(${event})(?: (?:is|starts|leaves|begins))? ?(on |this )?(${day}|tomorrow|today|tonight)\\b`,
);
/** “I need it by Friday”, “before tomorrow”. */
const needs = new RegExp(
  `\\b(?:need|needs|must have|have to have|has to be|must be|want)\\b(?: [\\w']+){0,8}? (?:by|before|until|no later than) (${day}|tomorrow|tonight|noon|midnight)\\b`,
);
const fixed = new RegExp(`^${day}$`);

/** An event or a day by which it must be solved: “your flight on Friday”, “Friday”. */
export function deadline({ statements, sameDay }: CustomerStatements): string | undefined {
  for (const sentence of statements) {
    if (/\b(?:was|were|missed|last|had)\b/.test(sentence)) continue;
    const [, what, , on] = events.exec(sentence) ?? [];
    // “Tomorrow” is a day later when it is answered a day later.
    if (what && on) return dated(`your ${what}`, on, sameDay);
    const by = needs.exec(sentence)?.[1];
    if (by && (fixed.test(by) || sameDay)) return withCapitals(by);
  }
  return undefined;
}

const dated = (event: string, on: string, sameDay: boolean): string => {
  if (fixed.test(on)) return withCapitals(`${event} on ${on}`);
  return sameDay ? `${event} ${on}` : event;
};
