import { type Cue, isSafetyCue } from '../../lib/format/rule';
import { corePack } from '../../lib/packs/core';

/** The built-in safety cues. */
export const safetyCues = corePack().rules.filter(isSafetyCue);

/** One of them. */
export function cueOf(id: string): Cue {
  const found = safetyCues.find((rule) => rule.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** A sentence for each of the four. */
export const said: Readonly<Record<string, string>> = {
  'customer/self-harm-risk': 'I want to kill myself.',
  'customer/threat-of-harm': 'I will kill you.',
  'customer/safety-incident': 'The charger caught fire.',
  'customer/abuse-severe': 'Go to hell.',
};
