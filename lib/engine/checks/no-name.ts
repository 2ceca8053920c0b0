import type { Check } from '../check';

const greetings = new Set('hi hello hey dear greetings good'.split(' '));
const openings = new Set('morning afternoon evening day there'.split(' '));
/** Words that stand where a name should. */
const nobody = new Set(
  'customer customers client user sir madam guest member friend valued team all'.split(' '),
);

/**
 * The first reply greets nobody by name, and nobody signs or says who they are. Later replies may skip both;
 * a draft of a few words is still being written.
 */
export default (({ text, sentences }, { messages }) => {
  const first = sentences[0];
  if (!first || messages.some(({ speaker, note }) => speaker === 'agent' && !note)) return [];
  if (sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) < 8) return [];
  const words = first.tokens.map(({ forms }) => forms[0]!);
  if (words.slice(0, 3).join(' ') === 'to whom it')
    return [{ start: first.start, end: first.tokens[2]!.end }];
  if (!greetings.has(words[0]!)) return [];
  let at = 1;
  while (openings.has(words[at] ?? '')) at++;
  const named = first.tokens[at]?.proper && !nobody.has(words[at]!);
  if (named || introduced(words) || signed(text)) return [];
  const last = first.tokens[nobody.has(words[at] ?? '') || words[at] === 'valued' ? at : at - 1]!;
  return [{ start: first.start, end: last.end }];
}) satisfies Check;

/** "Hi, I am Tom": the word after it is read as a name. */
const introduced = (words: string[]): boolean =>
  /\b(i am|my name is|this is) \S/.test(words.slice(0, 8).join(' '));

/** A last line, or a last sentence, of one or two words with capitals. */
const signed = (text: string): boolean =>
  /(?:^|[\n.!?,])\s*(?:[-–—~^]\s*)?\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?\s*$/u.test(text);
