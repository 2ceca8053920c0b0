import type { Span } from '../../../model/conversation';
import { folded } from '../lines';
import { holdsAny } from '../required-words';
import { type Phrases, phrases, saysAny } from './phrases';
import { type MailSentence, mailSentences } from './sentences';

/** A paragraph that is longer is no footer, and none stands farther from the end. In UTF-16 code units. */
const maxParagraph = 6_000;
const maxFromEnd = 10_000;

/**
 * Sentences that stand below mails and are nobody's: disclaimers, lines to unsubscribe by, surveys. A sentence that speaks of
 * “me” is its writer's, whatever else it says.
 *
 * @param paragraphs of the writer's part of a mail, in their order
 */
export function footerSpans(text: string, paragraphs: readonly Span[]): Span[] {
  const last = paragraphs.at(-1)?.end ?? 0;
  const spans: Span[] = [];
  /** In which a disclaimer has begun: its paragraphs need no more than one sign each. */
  const begun = new Set<Phrases>();
  for (const { start, end } of paragraphs) {
    if (end - start > maxParagraph || last - start > maxFromEnd) continue;
    const paragraph = text.slice(start, end);
    const small = folded(paragraph);
    const languages = phrases.filter(
      (language) => begun.has(language) || holdsAny(language.ofFooters, small),
    );
    if (!languages.length) continue;
    const sentences = mailSentences(paragraph, start).map((sentence) => ({
      ...sentence,
      text: folded(sentence.text),
    }));
    for (const language of languages) {
      const from = disclaimerIn(sentences, language, begun.has(language) ? 1 : 2);
      if (from >= 0) begun.add(language);
      for (const [n, sentence] of sentences.entries()) {
        const isFooter = (from >= 0 && n >= from) || saysAny(language.footers, sentence.text);
        if ((isFooter && !language.self.test(sentence.text)) || saysAny(language.surveys, sentence.text))
          spans.push(sentence);
      }
    }
  }
  return spans;
}

/** Which sentence begins a disclaimer; -1 where none does. @param atLeast so many signs of one make it one */
function disclaimerIn(sentences: readonly MailSentence[], language: Phrases, atLeast: number): number {
  const wrongReader = sentences.findIndex(({ text }) => language.wrongReader.test(text));
  const begins = language.legal.map((sign) => sentences.findIndex(({ text }) => sign.test(text)));
  const found = begins.filter((n) => n >= 0);
  const isOne =
    wrongReader >= 0 || (found.length >= atLeast && (atLeast === 1 || begins[0]! >= 0 || begins[1]! >= 0));
  return isOne ? Math.min(...found, ...(wrongReader >= 0 ? [wrongReader] : [])) : -1;
}
