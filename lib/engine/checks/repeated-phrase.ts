import { isReply } from '../../model/conversation';
import { checkedWords } from '../../text/checked-part';
import type { Sentence } from '../../text/tokenize';
import type { Check } from '../check';

const minWords = 6;

const wordsOf = ({ tokens }: Sentence): string => tokens.map((token) => token.forms[0]).join(' ');

/** A sentence of six words or more that the agent has already sent in this thread. */
export default (({ sentences, language: { tokenizer } }, { messages }) => {
  const said = new Set(
    messages
      .filter(isReply)
      .flatMap(({ text }) => tokenizer.tokenize(checkedWords(text, 'agent')))
      .map(wordsOf),
  );
  return sentences
    .filter((sentence) => sentence.tokens.length >= minWords && said.has(wordsOf(sentence)))
    .map(({ start, end }) => ({ start, end }));
}) satisfies Check;
