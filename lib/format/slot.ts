/** What a sentence may take from the customer's own words, each with an example of what fills it. */
export const slots = {
  thing: 'your internet',
  problem: 'the outage',
  clause: 'your parcel has not arrived',
  claim: 'we cancelled your order',
  owed: 'your refund',
  dur: 'six hours',
  times: 'three times',
  deadline: 'your flight on Friday',
  impact: 'you missed your interview',
  promise: 'we would call you back on Monday',
  tried: 'you have already restarted your router',
  amount: '48 euros',
  lost: 'your husband',
  tenure: 'ten years',
  name: 'Jane',
} as const;

export type SlotName = keyof typeof slots;
export const slotNames = Object.keys(slots) as SlotName[];

/** Not a help desk's own placeholder, such as `{{name}}`. */
const slotPattern = /(?<!\{)\{([a-z]+)\}(?!\})/gi;

export const slotsIn = (template: string): string[] =>
  [...template.matchAll(slotPattern)].map(([, name]) => name!.toLowerCase());

export const isSlot = (name: string): name is SlotName => Object.hasOwn(slots, name);

/**
 * @param template a sentence with slots: `{thing}`, or `{Thing}` where it begins a sentence
 * @returns undefined when a slot is empty: nothing is added that the customer did not say
 */
export function fill(template: string, values: Partial<Record<SlotName, string>>): string | undefined {
  if (!slotsIn(template).every((name) => isSlot(name) && values[name])) return undefined;
  return template.replace(slotPattern, (_, name: string) => {
    const value = values[name.toLowerCase() as SlotName]!;
    return name[0] === name[0]!.toUpperCase() ? value.slice(0, 1).toUpperCase() + value.slice(1) : value;
  });
}

/** As it reads with every slot filled, for proofs. */
export const sample = (template: string): string => fill(template, slots) ?? template;
