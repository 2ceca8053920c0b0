const carried = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}:]{3,}/gu) ?? [])
      .filter((word) => !passing.has(word))
      .map((word) => word.slice(0, 5)),
  );
const passing = new Set(
  'you your the and will that this for with from have hear write call even when what there about into back'.split(
    ' ',
  ),
);

/** Does a later reply speak of what was promised? By at least two of its words, or its only one. */
export function takesUp(line: string, draft: string): boolean {
  const words = [...carried(line)];
  const there = carried(draft);
  return words.filter((word) => there.has(word)).length >= Math.min(2, words.length) && words.length > 0;
}
