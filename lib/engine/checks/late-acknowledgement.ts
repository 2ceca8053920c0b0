import type { Check } from '../check';

/** Words before it: two to three lines on the customer's screen. */
const latestStart = 25;

/** The draft does acknowledge, but only after the customer has read through the instructions. */
export default (({ sentences }, _, holds) => {
  let before = 0;
  for (const sentence of sentences) {
    if (holds('agent/no-acknowledgement', [sentence])) {
      return before > latestStart ? [{ start: sentence.start, end: sentence.end }] : [];
    }
    before += sentence.tokens.length;
  }
  return [];
}) satisfies Check;
