/**
 * Where somebody's life or safety is at stake, by the rules' own patterns: sought in all of the customer's own words, however
 * long and in whatever language the rest is, also where a word is misspelt, and where a sentence is broken over lines or
 * over two messages. Nothing that a pack says of words holds a safety cue back.
 */
import type { Language } from '../../lang/language';
import type { Sentence, Token } from '../../text/tokenize';
import type { ScoredSpan } from '../reader';
import { createStretches } from './own-stretches';
import { isVetoed, type RuleSet } from './rule-set';
import { keepWidest } from './rules-reader';
import { createSlips, type Slips } from './slips';

export interface SafetyReading {
  /**
   * @param own a customer's words without history
   * @returns in their order, offsets into `own`, in UTF-16 code units
   */
  of(own: string): ScoredSpan[];
  /**
   * What begins in one message and ends in the next: “I want to” – “kill myself”.
   * @returns the part that stands in the later one
   */
  across(before: string, own: string): ScoredSpan[];
}

interface Found extends ScoredSpan {
  /** Where the pattern begins to match, which may be before the words that are reported. */
  wholeStart: number;
}

/** Of one rule so many places in a message say all there is to say. */
const enough = 20;

/** So many characters on each side of the joint of two messages; no pattern reaches farther. */
const maxSide = 1_000;

export function createSafetyReading(set: RuleSet, language: Language): SafetyReading {
  const { safety, safetyWords, safetyReach } = set;
  const { tokenizer, smallWords, commonWords, lookalikes, shorthand } = language;
  const slips = createSlips(
    safetyWords,
    (form) => smallWords.has(form) || commonWords.has(form) || lookalikes.has(form),
    shorthand,
  );
  const stretches = createStretches(safety, tokenizer, slips, safetyReach);

  const seek = (own: string): Found[] => {
    const counts = new Map<string, number>();
    const found: Found[] = [];
    const scan = (sentence: Sentence, offset: number, isWanted: (from: number, to: number) => boolean) =>
      safety.scan(
        sentence,
        ({ rule, pattern, precision, exceptions }, { from, to, wholeFrom }) => {
          const [whole, first, last] = [wholeFrom, from, to - 1].map((at) => sentence.tokens[at]);
          if (!whole || !first || !last || !isWanted(wholeFrom, to)) return;
          if (isVetoed(exceptions, sentence, from)) return;
          counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
          const [wholeStart, start, end] = [whole.start + offset, first.start + offset, last.end + offset];
          found.push({ label: rule.id, pattern, certainty: precision, start, end, wholeStart });
        },
        ({ rule }) => (counts.get(rule.id) ?? 0) < enough,
      );
    for (const { start, end } of stretches(own)) {
      const text = own.slice(start, end);
      const sentences = tokenizer.tokenize(text).map((sentence) => withSlips(sentence, slips));
      for (const sentence of sentences) scan(sentence, start, () => true);
      for (const { sentence, joints } of brokenIn(text, sentences))
        scan(sentence, start, (from, to) => joints.some((joint) => from < joint && joint < to));
    }
    return keepWidest(found);
  };

  return {
    of: (own) => seek(own).map(({ wholeStart: _, ...span }) => span),
    across: (before, own) => {
      const tail = before.trimEnd().slice(-maxSide);
      const head = own.trimStart().slice(0, maxSide);
      if (!tail || !head || isClosed(lastMarks(tail))) return [];
      const blanks = own.length - own.trimStart().length;
      const joint = tail.length + 1;
      return seek(`${tail} ${head}`)
        .filter(({ wholeStart, end }) => wholeStart < joint && joint < end)
        .map(({ wholeStart: _, ...span }) => ({
          ...span,
          start: Math.max(span.start, joint) - joint + blanks,
          end: span.end - joint + blanks,
        }));
    },
  };
}

/** A sentence that a line's end cuts in two, or three dots, is one all the same; joints are positions of its tokens. */
function brokenIn(
  text: string,
  sentences: readonly Sentence[],
): { sentence: Sentence; joints: readonly number[] }[] {
  const whole: { sentence: Sentence; joints: number[] }[] = [];
  let before: { sentence: Sentence; joints: number[] } | undefined;
  for (const [n, sentence] of sentences.entries()) {
    const isOpen = !isClosed(text.slice(sentence.end, sentences[n + 1]?.start));
    if (before) {
      before.joints.push(before.sentence.tokens.length);
      before.sentence.tokens.push(...sentence.tokens);
      before.sentence.end = sentence.end;
      before.sentence.question = sentence.question;
    } else if (isOpen && n + 1 < sentences.length) {
      before = { sentence: { ...sentence, tokens: [...sentence.tokens] }, joints: [] };
      whole.push(before);
    }
    if (!isOpen) before = undefined;
  }
  return whole;
}

/** Is a mark that ends a sentence among these? Three dots do not end one. */
const isClosed = (marks: string): boolean => /[.!?。！？]/.test(marks) && !/\.\.|…/.test(marks);

/** What stands after the last word. */
const lastMarks = (words: string): string => /[^\p{L}\p{N}]*$/u.exec(words)?.[0] ?? '';

/** With what is meant by its misspelt words. */
function withSlips(sentence: Sentence, slips: Slips): Sentence {
  let changed = false;
  const tokens = sentence.tokens.map((token): Token => {
    const meant = slips(token.forms[0] ?? '');
    if (!meant.length) return token;
    changed = true;
    return { ...token, forms: [...token.forms, ...meant] };
  });
  return changed ? { ...sentence, tokens } : sentence;
}
