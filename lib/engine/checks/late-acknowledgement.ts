import type { Check } from '../check';

/** Words before it: two to three lines on the customer's screen. */
const maxWordsBefore = 25;

/** The draft does acknowledge, but only after the customer has read through the instructions. */
export default (({ sentences, gives }) => {
  let before = 0;
  for (const sentence of sentences) {
    if (gives('acknowledgement', [sentence])) {
      return before > maxWordsBefore ? [{ start: sentence.start, end: sentence.end }] : [];
    }
    before += sentence.tokens.length;
  }
  return [];
}) satisfies Check;
