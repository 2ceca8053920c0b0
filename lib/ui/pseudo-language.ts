import type { Catalogue } from '../model/catalogue';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'áƀçðéƒǧĥíĵķĺɱñóþɋŕšŧúṽŵẋýžÁƁÇÐÉƑǦĤÍĴĶĹṀÑÓÞɊŔŠŦÚṼŴẊÝŽ'];

/** How much longer than English other languages are. */
const growth = 0.4;

/**
 * A language that nobody speaks, made from English: accented, longer, in brackets. A text that stands unaccented
 * was never looked up, one without its closing bracket is cut off, and one that does not fit would not fit in
 * German either.
 */
export const pseudoCatalogue = (english: Catalogue): Catalogue =>
  Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => [key, { message: pseudo(message) }]),
  );

function pseudo(message: string): string {
  const words = message
    .split(/(\$\w+\$)/)
    .map((part, n) => (n % 2 ? part : part.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)]!)))
    .join('');
  const more = Math.ceil(message.replace(/\$\w+\$/g, '').length * growth);
  // Syllables with blanks between them: a single long word would widen what any real language can break.
  const padding = ' ñéó'
    .repeat(Math.ceil(more / 4))
    .slice(0, more)
    .trimEnd();
  return `⟦${words}${padding}⟧`;
}
