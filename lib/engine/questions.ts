import { prepare } from '../text/prepare';
import { type Sentence, tokenize } from '../text/tokenize';
import { contentWords } from './check';
import type { MessageInput } from './engine';

/** Something the customer wants to know. */
export interface Question {
  /** As they wrote it, on one line. */
  text: string;
  /** The draft takes it up. */
  answered: boolean;
}

/** What opens a question that ends without its mark. */
const asking =
  /^(?:please )?(?:(?:tell|let) (?:me|us) (?:know )?(?:what|when|where|why|who|how|if|whether)|(?:i|we) (?:want|would like|need) to know|(?:can|could|will|would) (?:you|i|we)|what (?:is|are|do|does|can|about)|when (?:is|are|do|does|can|will)|where (?:is|are|do|does|can)|why (?:is|are|do|does|did|was|were)|how (?:do|does|can|long|much|many)|do you|is there|are there)\b/i;

/** Rhetoric, which wants no answer. */
const rhetoric =
  /\b(?:are you (?:kidding|joking|serious|people|guys|even)|you (?:people|guys) (?:even|ever|serious)|is (?:this|that) (?:a joke|how you|what you)|who cares|what the|how hard (?:can|is)|seriously|really)\b/i;

/** What kind of answer a question word wants, and how such an answer looks. */
const answers: { asked: RegExp; looks: RegExp }[] = [
  {
    asked: /^\W*(?:and |so |but )?(?:when|how (?:long|soon|quickly)|what (?:day|time|date))\b/i,
    looks:
      /\b(?:\d{1,2}(?::\d{2}| ?(?:am|pm))|by|within|until|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+ (?:minutes?|hours?|days?|weeks?)|noon|end of)\b/i,
  },
  {
    asked: /^\W*(?:and |so |but )?(?:how much|how many|what (?:does|is) (?:it|the) (?:cost|price|fee))\b/i,
    looks: /[$€£]|\b(?:\d+|free|no charge|euros?|dollars?|pounds?)\b/i,
  },
  {
    asked: /^\W*(?:and |so |but )?why\b/i,
    looks: /\b(?:because|since|the reason|due to|caused by|was not|did not|happened|turned out)\b/i,
  },
];

/**
 * The customer's questions since the last reply, and which of them the draft takes up: by a word of theirs, or
 * by the kind of answer that was asked for. A question of one content word or none is listed nowhere: a short
 * "Is it?" can be answered in words of its own.
 */
export function questionsIn(messages: readonly MessageInput[], draft: readonly Sentence[]): Question[] {
  const last = messages.findLastIndex(({ speaker, note }) => speaker === 'agent' && !note);
  const answered = new Set(draft.flatMap((sentence) => [...contentWords(sentence)]));
  const written = draft.flatMap(({ tokens }) => tokens.map(({ forms }) => forms[0]!)).join(' ');
  return messages
    .slice(last + 1)
    .filter(({ speaker }) => speaker === 'customer')
    .flatMap(({ text }) => {
      const own = prepare(text).text;
      return tokenize(own).flatMap((sentence) => {
        const asked = own.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
        if (!sentence.question && !asking.test(asked)) return [];
        const words = contentWords(sentence);
        if (words.size < 2 || rhetoric.test(asked)) return [];
        const wanted = answers.find((one) => one.asked.test(asked));
        return [
          {
            text: `${asked}${sentence.question ? '?' : ''}`,
            answered: [...words].some((word) => answered.has(word)) || Boolean(wanted?.looks.test(written)),
          },
        ];
      });
    });
}
