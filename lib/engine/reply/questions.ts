import type { Language } from '../../lang/language';
import type { Answered, MessageInput, Question } from '../../model/analysis';
import { lastReply } from '../../model/conversation';
import { checkedWords } from '../../text/checked-part';
import type { Sentence } from '../../text/tokenize';

/** Shorter words carry nothing of what a sentence is about. */
const minLength = 4;
/** Words are compared by so many letters, so that "refunds" meets "refund". */
const stemLength = 5;
/** A question of fewer such words is listed nowhere: a short "Is it?" can be answered in words of its own. */
const minContent = 2;

/** How far does the draft answer this question? undefined where no reader of pairs has said so. */
export type Answers = (question: string) => Answered | undefined;

/**
 * The customer's questions since the last reply, and which of them the draft takes up: as a reader of pairs says, or
 * else by a word of theirs, or by the kind of answer that was asked for.
 */
export function questionsIn(
  { tokenizer, questions: grammar }: Language,
  messages: readonly MessageInput[],
  draft: readonly Sentence[],
  answers: Answers = () => undefined,
): Question[] {
  const contentOf = (sentence: Sentence): Set<string> => contentWords(sentence, grammar.emptyWords);
  const answered = new Set(draft.flatMap((sentence) => [...contentOf(sentence)]));
  const written = draft.flatMap(({ tokens }) => tokens.map(({ forms }) => forms[0]!)).join(' ');
  return messages
    .slice(lastReply(messages) + 1)
    .filter(({ speaker }) => speaker === 'customer')
    .flatMap(({ text }) => {
      const own = checkedWords(text);
      return tokenizer.tokenize(own).flatMap((sentence) => {
        const asked = own.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
        if (!sentence.question && !grammar.opening.test(asked)) return [];
        const words = contentOf(sentence);
        if (words.size < minContent || grammar.rhetoric.test(asked)) return [];
        const wanted = grammar.answers.find((one) => one.asked.test(asked));
        const byWords = [...words].some((word) => answered.has(word)) || Boolean(wanted?.looks.test(written));
        const question = `${asked}${sentence.question ? '?' : ''}`;
        return [{ text: question, answered: answers(question) ?? (byWords ? 'yes' : 'no') }];
      });
    });
}

/** Words that carry what a sentence is about, cut so that their endings do not tell them apart. */
function contentWords({ tokens }: Sentence, emptyWords: ReadonlySet<string>): Set<string> {
  const words = tokens
    .map(({ forms }) => forms[0]!)
    .filter((word) => word.length >= minLength && !emptyWords.has(word));
  return new Set(words.map((word) => word.slice(0, stemLength)));
}
