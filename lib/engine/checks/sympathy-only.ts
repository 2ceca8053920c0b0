import { type Check, missing } from '../check';

/** Two or more sentences that feel with the customer, and none that does something. */
export default (({ sentences }, _, holds) => {
  const felt = sentences.filter((sentence) => holds('agent/no-acknowledgement', [sentence]));
  return felt.length >= 2 && !holds('agent/no-next-step', sentences) ? [missing] : [];
}) satisfies Check;
