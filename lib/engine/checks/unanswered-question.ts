import { type Check, contentWords, missing } from '../check';
import { prepare } from '../prepare';
import { tokenize } from '../tokenize';

const leastWords = 12;

/**
 * A customer's question since the last reply of which the draft takes up no word. Questions of one content
 * word or none are left alone: a short "Is it?" can be answered in words of its own.
 */
export default (({ sentences }, { messages }) => {
  if (sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) < leastWords) return [];
  const last = messages.findLastIndex(({ speaker, note }) => speaker === 'agent' && !note);
  const questions = messages
    .slice(last + 1)
    .filter(({ speaker }) => speaker === 'customer')
    .flatMap(({ text }) => tokenize(prepare(text).text))
    .filter(({ question }) => question)
    .map(contentWords)
    .filter((words) => words.size >= 2);
  const answered = new Set(sentences.flatMap((sentence) => [...contentWords(sentence)]));
  return questions.some((words) => ![...words].some((word) => answered.has(word))) ? [missing] : [];
}) satisfies Check;
