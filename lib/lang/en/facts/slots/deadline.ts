import { withCapitals } from '../second-person';
import type { CustomerStatements } from '../statements';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const event =
  'flight|wedding|interview|exam|holiday|trip|birthday|meeting|presentation|launch|conference|surgery|appointment|move|deadline|party|funeral|journey|webinar|graduation|anniversary';
const kin = '(?:son|daughter|mother|father|mum|mom|dad|wife|husband|sister|brother|boss)';
/** “My flight is tomorrow”, “for my wedding on Saturday”, “my daughter’s birthday on Sunday”. */
const events = new RegExp(
  `\\b(?:(?:my|our) (${kin}'?s )?|i have an? |i(?: have)? got an? |we have an? )(?:job |best )?(${event})(?: (?:is|starts|leaves|begins))? ?(on |this )?(${day}|tomorrow|today|tonight)\\b`,
);
/** “I need it by Friday”, “before tomorrow”. */
const needs = new RegExp(
  `\\b(?:need|needs|must have|have to have|has to be|must be|want)\\b(?: [\\w']+){0,8}? (?:by|before|until|no later than) (${day}|tomorrow|tonight|noon|midnight)\\b`,
);
/** It is over, was, may be, or is not so. */
const no =
  /\b(?:was|were|missed|last|had|not|never|no longer|if|unless|told|said|promised|every|would have)\b/;
const fixed = new RegExp(`^${day}$`);

/** An event or a day by which it must be solved: “your flight on Friday”, “Friday”. */
export function deadline({ statements, sameDay }: CustomerStatements): string | undefined {
  for (const sentence of statements) {
    if (no.test(sentence)) continue;
    const [, whose, what, , on] = events.exec(sentence) ?? [];
    // “Tomorrow” is a day later when it is answered a day later.
    if (what && on)
      return dated(`your ${whose ? `${whose.replace(/'?s $/, "'s")} ` : ''}${what}`, on, sameDay);
    const by = needs.exec(sentence)?.[1];
    if (by && (fixed.test(by) || sameDay)) return withCapitals(by);
  }
  return undefined;
}

const dated = (event: string, on: string, sameDay: boolean): string => {
  if (fixed.test(on)) return withCapitals(`${event} on ${on}`);
  return sameDay ? `${event} ${on}` : event;
};
