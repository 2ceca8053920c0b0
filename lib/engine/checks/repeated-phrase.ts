import type { Check } from '../check';
import { prepare } from '../prepare';
import { type Sentence, tokenize } from '../tokenize';

const least = 6;

const wordsOf = ({ tokens }: Sentence): string => tokens.map((token) => token.forms[0]).join(' ');

/** A sentence of six words or more that the agent has already sent in this thread. */
export default (({ sentences }, { messages }) => {
  const said = new Set(
    messages
      .filter(({ speaker, note }) => speaker === 'agent' && !note)
      .flatMap(({ text }) => tokenize(prepare(text).text))
      .map(wordsOf),
  );
  return sentences
    .filter((sentence) => sentence.tokens.length >= least && said.has(wordsOf(sentence)))
    .map(({ start, end }) => ({ start, end }));
}) satisfies Check;
