import { type Check, missing } from '../check';

/** Two or more sentences that feel with the customer, and none that does something. */
export default (({ sentences }, _, holds) => {
  const empathySentences = sentences.filter((sentence) => holds('agent/no-acknowledgement', [sentence]));
  return empathySentences.length >= 2 && !holds('agent/no-next-step', sentences) ? [missing] : [];
}) satisfies Check;
