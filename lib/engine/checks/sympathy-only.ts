import { type Check, missing } from '../check';

/** Two or more sentences that feel with the customer, and none that does something. */
export default (({ sentences, gives }) => {
  const empathySentences = sentences.filter((sentence) => gives('acknowledgement', [sentence]));
  return empathySentences.length >= 2 && !gives('action', sentences) ? [missing] : [];
}) satisfies Check;
