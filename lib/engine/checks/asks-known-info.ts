import type { Check } from '../check';

/** What an agent may ask for, and what it looks like where the customer has already given it. */
const known: { asked: RegExp; given: RegExp }[] = [
  {
    asked:
      /\b(?:order|ticket|booking|case|reference|invoice|account|customer|tracking)[ -](?:number|no\.?|id|code|reference)\b/i,
    given:
      /\b(?:order|ticket|booking|case|reference|ref|invoice|account|customer|tracking)\b[^.!?\n]{0,20}?\b[A-Z]{0,4}[-#]?\d{4,}\b|#\d{4,}\b/i,
  },
  { asked: /\be-?mail address\b/i, given: /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/ },
  { asked: /\b(?:phone|mobile|telephone) number\b/i, given: /\+?\d[\d ()-]{7,18}\d/ },
];

/** A question for something that stands in the customer's messages. */
export default (({ text, sentences }, { messages }) => {
  const told = messages
    .filter(({ speaker }) => speaker === 'customer')
    .map((message) => message.text.slice(0, 8000));
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!/\b(?:could|can|would|please|send|provide|give|tell|what|confirm)\b/i.test(sentence)) return [];
    return known.flatMap(({ asked, given }) => {
      const found = asked.exec(sentence);
      if (!found || !told.some((words) => given.test(words))) return [];
      return [{ start: start + found.index, end: start + found.index + found[0].length }];
    });
  });
}) satisfies Check;
