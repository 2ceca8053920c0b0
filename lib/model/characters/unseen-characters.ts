/**
 * Characters that no text from outside may hold: controls (tab and line breaks aside), those that turn the direction
 * of what is written around them, halves of a pair, and code points that are no characters.
 */
export const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u;

const everyForbidden = new RegExp(forbidden, 'gu');

/** The text with each of these written out, such as `\u202e`, so that it can be shown and moves nothing around it. */
export const visible = (text: string): string => text.replace(everyForbidden, escaped);

/** `U+202E` */
export const nameOf = (character: string): string => `U+${hex(character).toUpperCase()}`;

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
const escaped = (character: string): string =>
  hex(character).length > 4 ? `\\u{${hex(character)}}` : `\\u${hex(character)}`;
