import { hasReply } from '../../model/conversation';
import type { Check } from '../check';

/** A draft of fewer words is still being written. */
const minWords = 8;

/** The first reply greets nobody by name, and nobody signs or says who they are. Later replies may skip both. */
export default (({ text, sentences, language }, { messages }) => {
  const { greetings, greetingRest, nobody, nobodyOpening, introduction } = language.draft;
  const first = sentences[0];
  if (!first || hasReply(messages)) return [];
  if (sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) < minWords) return [];
  const words = first.tokens.map(({ forms }) => forms[0]!);
  if (nobodyOpening && words.slice(0, 3).join(' ') === nobodyOpening)
    return [{ start: first.start, end: first.tokens[2]!.end }];
  if (!greetings.has(words[0]!)) return [];
  let at = 1;
  while (greetingRest.has(words[at] ?? '')) at++;
  const named = first.tokens[at]?.proper && !nobody.has(words[at]!);
  // "Hi, I am Tom": the word after it is read as a name.
  if (named || introduction.test(words.slice(0, 8).join(' ')) || signed(text)) return [];
  const last = first.tokens[nobody.has(words[at] ?? '') ? at : at - 1]!;
  return [{ start: first.start, end: last.end }];
}) satisfies Check;

/** A last line, or a last sentence, of one or two words with capitals. */
const signed = (text: string): boolean =>
  /(?:^|[\n.!?,])\s*(?:[-–—~^]\s*)?\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?\s*$/u.test(text);
