import { toSecondPerson } from '../second-person';
import type { CustomerStatements } from '../statements';
import { supportNouns } from '../support-nouns';

const noun = [...supportNouns, 'browser', 'cache', 'cookies', 'cable', 'cables', 'machine', 'device'].join(
  '|',
);
const step = '(?:restarted|rebooted|reset|reinstalled|unplugged|updated|cleared|replaced|uninstalled)';
const done = new RegExp(
  `\\b((?:i|we) (?:have )?(?:already )?${step} (?:(?:my|our|the|your) (?:${noun})|it|everything)(?: (?:twice|three times|several times|many times))?)\\b(?! (?:in|as|because|and it (?:works|worked))\\b)`,
);

/** A usual step that they took already, in the agent's words to them: “you restarted your router twice”. */
export function tried({ told, over }: CustomerStatements): string | undefined {
  if (over) return undefined;
  for (const { text, sentence } of told) {
    const found = done.exec(text)?.[1]?.replace(/\byour\b/, 'the');
    if (found && !/\b(?:after|before) (?:i|we)\b/.test(sentence)) return toSecondPerson(found);
  }
  return undefined;
}
