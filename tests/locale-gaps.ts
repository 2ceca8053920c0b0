/** The texts of one language, as the browsers' own catalogues hold them. */
export type Texts = Readonly<Record<string, { message: string }>>;

/**
 * What a translation lacks. Plural forms differ from language to language, so they count as one text.
 * @returns keys that are not there or are empty, and keys that English does not have
 */
export function localeGaps(english: Texts, other: Texts): string[] {
  const has = (texts: Texts) =>
    new Set(
      Object.keys(texts)
        .filter((key) => texts[key]!.message.trim())
        .map(withoutForm),
    );
  const wanted = has(english);
  const given = has(other);
  return [
    ...[...wanted].filter((key) => !given.has(key)).map((key) => `${key} is missing`),
    ...Object.keys(other)
      .filter((key) => !wanted.has(withoutForm(key)))
      .map((key) => `${key} is nowhere in English`),
  ];
}

const withoutForm = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
