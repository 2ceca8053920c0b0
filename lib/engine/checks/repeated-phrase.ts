import { prepare } from '../../text/prepare';
import { type Sentence, tokenize } from '../../text/tokenize';
import type { Check } from '../check';

const minWords = 6;

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
    .filter((sentence) => sentence.tokens.length >= minWords && said.has(wordsOf(sentence)))
    .map(({ start, end }) => ({ start, end }));
}) satisfies Check;
