import type { Check } from '../check';

/** Longer messages are read up to here, in UTF-16 code units. */
const maxLength = 8000;

/** A question for something that stands in the customer's messages. */
export default (({ text, sentences, language }, { messages }) => {
  const { asks, known } = language.draft;
  const given = messages
    .filter(({ speaker }) => speaker === 'customer')
    .map((message) => message.text.slice(0, maxLength));
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!asks.test(sentence)) return [];
    return known.flatMap((info) => {
      const found = info.asked.exec(sentence);
      if (!found || !given.some((words) => info.given.test(words))) return [];
      return [{ start: start + found.index, end: start + found.index + found[0].length }];
    });
  });
}) satisfies Check;
