/**
 * So many characters of a message or draft are checked; what people write by hand ends long before. By itself, for cards that name it
 * in the panel's first paint: what finds a mail's own words comes later.
 */
export const maxChecked = 8_000;
