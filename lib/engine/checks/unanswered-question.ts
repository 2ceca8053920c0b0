import { type Check, missing } from '../check';
import { questionsIn } from '../reply/questions';

const minWords = 12;

/** A customer's question since the last reply that the draft does not take up. A short draft is still being written. */
export default (({ sentences, language, answers }, { messages }) => {
  if (sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) < minWords) return [];
  return questionsIn(language, messages, sentences, answers).some(({ answered }) => answered === 'no')
    ? [missing]
    : [];
}) satisfies Check;
