/** What a sentence may take from the customer's own words; each language has an example of what fills it. */
export const slotNames = [
  'thing',
  'problem',
  'clause',
  'claim',
  'owed',
  'dur',
  'times',
  'deadline',
  'impact',
  'promise',
  'tried',
  'amount',
  'lost',
  'tenure',
  'name',
] as const;
export type SlotName = (typeof slotNames)[number];

/** Not a help desk's own placeholder, such as `{{name}}`. */
const slotPattern = /(?<!\{)\{([a-z]+)\}(?!\})/gi;

export const slotsIn = (template: string): string[] =>
  [...template.matchAll(slotPattern)].map(([, name]) => name!.toLowerCase());

export const isSlot = (name: string): name is SlotName => (slotNames as readonly string[]).includes(name);

/** What fills the slots, and which sentences it does not prove though each of their slots is filled. */
export type SlotValues = Partial<Record<SlotName, string>> & {
  /** @returns false where the sentence says more than the facts do: “two weeks without your parcel” of two facts apart */
  proves?: (template: string) => boolean;
};

/**
 * @param template a sentence with slots: `{thing}`, or `{Thing}` where it begins a sentence
 * @returns undefined when a slot is empty: nothing is added that the customer did not say
 */
export function fill(template: string, values: SlotValues): string | undefined {
  if (!slotsIn(template).every((name) => isSlot(name) && values[name])) return undefined;
  if (values.proves?.(template) === false) return undefined;
  return template.replace(slotPattern, (_, name: string) => {
    const value = values[name.toLowerCase() as SlotName]!;
    return name[0] === name[0]!.toUpperCase() ? value.slice(0, 1).toUpperCase() + value.slice(1) : value;
  });
}
