/** Where a hint stands: its sentence, and the smallest part of it that a sentence of its own can take the place of. */
import type { Language } from '../../lang/language';
import type { Span } from '../../model/conversation';
import type { Sentence } from '../../text/tokenize';

export interface Surroundings {
  draft: string;
  /** With the marks that end it, without a greeting before it. */
  sentence: Span;
  /** Its words. */
  words: Sentence;
  /** Where its last word ends, or the address that stands behind it and is no word. */
  last: number;
  /** A greeting stands before it on the same line, so it begins without a capital. */
  isAfterGreeting: boolean;
  /** The hint's words are part of the greeting. */
  isGreeting: boolean;
  /** The part that holds the hint's words; the rest of the sentence can stand without it. */
  unit: Span;
  /** What stands before and after the unit within the sentence, without what joined them; empty where nothing does. */
  before: Span;
  after: Span;
  /** There is more in the draft than this sentence. */
  hasMore: boolean;
}

/** Marks that end a sentence, what closes after them, and what of an emoji is no word. */
const closing = /^(?:[\u200d\ufe0f\p{Emoji_Modifier}♂♀]+|["'”’)\]]*[.!?…]+["'”’)\]]*)+/u;

/** A sentence of fewer words is a greeting, a name, an answer. */
const minWords = 4;

/**
 * @param draft the agent's own words; offsets are its own
 * @returns undefined where the span is in no sentence
 */
export function surroundingsOf(
  { start, end }: Span,
  draft: string,
  parts: readonly Sentence[],
  language: Language,
): Surroundings | undefined {
  const words = parts.find((part) => part.start <= start && start < part.end);
  if (!words) return undefined;
  const last = lastOf(words, draft, parts);
  const greeting = greetingBefore(words.start, draft, language);
  // “Thanks for your opinion.” opens a reply like a greeting, and is a sentence of its own.
  const isGreeting = start < greeting && !language.clauses.standsAlone(draft.slice(words.start, greeting));
  const from = isGreeting
    ? words.start
    : addressed(start < greeting ? words.start : greeting, start, draft, language);
  const sentence = { start: from, end: last + (closing.exec(draft.slice(last))?.[0].length ?? 0) };
  return {
    draft,
    sentence,
    words,
    last,
    isAfterGreeting: from > words.start && !draft.slice(words.start, from).includes('\n'),
    isGreeting,
    ...partsAround({ start, end: Math.min(end, words.end) }, { start: from, end: last }, draft, language),
    hasMore: hasMoreThan(words, parts),
  };
}

/** Is there another sentence that says something? */
export const hasMoreThan = (words: Sentence | undefined, parts: readonly Sentence[]): boolean =>
  parts.some((part) => part !== words && part.tokens.length >= minWords);

/** The same sentence, around other words of it. */
export const aroundOthers = (around: Surroundings, span: Span, language: Language): Surroundings => ({
  ...around,
  ...partsAround(span, { start: around.sentence.start, end: around.last }, around.draft, language),
});

/** Behind the name that a sentence begins with, where the words are not in it. */
function addressed(from: number, start: number, draft: string, { letter }: Language): number {
  const name = letter.address.exec(draft.slice(from))?.[0].length ?? 0;
  return from + name <= start ? from + name : from;
}

function lastOf(words: Sentence, draft: string, parts: readonly Sentence[]): number {
  const next = parts.find(({ start }) => start >= words.end)?.start ?? draft.length;
  const behind = draft.slice(words.end, next).split('\n', 1)[0] ?? '';
  const address = /^.*[\p{L}\p{N}\]]/u.exec(behind)?.[0] ?? '';
  return words.end + (address.match(/[\p{L}\p{N}]/u) ? address.length : 0);
}

/** Where the greeting ends that the draft's first sentence begins with. */
function greetingBefore(at: number, draft: string, { letter }: Language): number {
  if (/[\p{L}\p{N}]/u.test(draft.slice(0, at).replace(/@\w+/g, ''))) return at;
  const found = letter.greeting.exec(draft.slice(at));
  return at + (found?.[0].length ?? 0);
}

/** Takes more of the sentence into the unit until what is left before and after it can stand without it. */
function partsAround(
  span: Span,
  sentence: Span,
  draft: string,
  { clauses }: Language,
): Pick<Surroundings, 'unit' | 'before' | 'after'> {
  const text = draft.slice(sentence.start, sentence.end);
  const joints = [...text.matchAll(clauses.joint)].map(({ 0: found, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + found.length,
  }));
  const words = ({ start, end }: Span) => draft.slice(start, end);
  const left = joints.filter((joint) => joint.start <= span.start).reverse();
  const right = joints.filter((joint) => joint.end > span.end);
  const opening = left.find((joint) => clauses.standsAlone(draft.slice(sentence.start, joint.start)));
  const unitStart = opening?.end ?? sentence.start;
  const isNeeded = clauses.leads(draft.slice(unitStart, sentence.end));
  const ending = right.find((joint) => {
    const after = { start: joint.end, end: sentence.end };
    return (
      !isNeeded &&
      !/\bn?or\b/i.test(words(joint)) &&
      !clauses.hangs(words(after)) &&
      clauses.standsAlone(words(after))
    );
  });
  return {
    unit: { start: unitStart, end: ending?.start ?? sentence.end },
    before: { start: sentence.start, end: opening?.start ?? sentence.start },
    after: { start: ending?.end ?? sentence.end, end: sentence.end },
  };
}
