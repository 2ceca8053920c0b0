/** The edits that a hint's surroundings allow: each keeps the rest of the draft, its capitals and its marks. */
import type { Language } from '../../lang/language';
import type { Span } from '../../model/conversation';
import type { Fix } from './fix';
import type { Surroundings } from './surroundings';

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const lower = (text: string, { clauses }: Language): string =>
  clauses.keepsCapital.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

/** The letter that stands there: of one code unit or of two, of which none is ever left alone. */
const letterAt = (text: string, at: number): string => /^./su.exec(text.slice(at, at + 2))?.[0] ?? '';

const isEmpty = ({ start, end }: Span): boolean => end <= start;

/** A mark that ends a sentence. */
const ends = /[.!?…]["'”’)\]]*$/;

/** A sentence in the place of the part that holds the words; what is left stands as sentences of its own. */
export function insteadOfUnit(around: Surroundings, text: string, language: Language): Fix {
  const { draft, sentence, before, after, isAfterGreeting } = around;
  const isFirst = isEmpty(before);
  const said = isFirst && isAfterGreeting ? lower(text, language) : upper(text);
  const start = isFirst ? sentence.start : before.end;
  const lead = isFirst ? said : `${ends.test(draft.slice(before.start, before.end)) ? '' : '.'} ${said}`;
  if (isEmpty(after)) return { start, end: sentence.end, text: lead };
  const letter = letterAt(draft, after.start);
  return { start, end: after.start + letter.length, text: `${lead} ${letter.toUpperCase()}` };
}

/** The part that holds the words goes; undefined where nothing would be left to say. */
export function withoutUnit(around: Surroundings, language: Language): Fix | undefined {
  const { draft, sentence, last, before, after, isAfterGreeting } = around;
  const letter = letterAt(draft, after.start);
  const end = after.start + letter.length;
  const first = isAfterGreeting
    ? letterAt(lower(draft.slice(after.start), language), 0)
    : letter.toUpperCase();
  if (isEmpty(before) && isEmpty(after)) return withoutSentence(around);
  if (isEmpty(before)) return { start: sentence.start, end, text: first };
  if (isEmpty(after)) {
    const mark = draft.slice(last, sentence.end);
    // A question or a call that goes takes its mark along.
    return { start: before.end, end: sentence.end, text: mark && !mark.startsWith('.') ? '.' : mark };
  }
  return { start: before.end, end, text: `. ${letter.toUpperCase()}` };
}

/** The sentence goes, with the blanks or the line that were its own. */
function withoutSentence({ draft, sentence, hasMore, isAfterGreeting }: Surroundings): Fix | undefined {
  if (!hasMore) return undefined;
  const { start, end } = sentence;
  const blanksAfter = /^[^\S\n]*/.exec(draft.slice(end))![0].length;
  const blanksBefore = /[^\S\n]*$/.exec(draft.slice(0, start))![0].length;
  if (isAfterGreeting) {
    // “Hi Jane, calm down. The van …” -> “Hi Jane. The van …”
    const comma = /,?\s*$/.exec(draft.slice(0, start))![0];
    return comma.startsWith(',')
      ? { start: start - comma.length, end: end + blanksAfter, text: '. ' }
      : { start, end: end + blanksAfter, text: '' };
  }
  const isLineStart = start - blanksBefore === 0 || draft[start - blanksBefore - 1] === '\n';
  const isLineEnd = end + blanksAfter >= draft.length || draft[end + blanksAfter] === '\n';
  if (isLineEnd && !isLineStart) return { start: start - blanksBefore, end, text: '' };
  if (!isLineEnd) return { start, end: end + blanksAfter, text: '' };
  const linesAfter = /^\s*/.exec(draft.slice(end))![0].length;
  const isLast = end + linesAfter >= draft.length;
  const linesBefore = /\s*$/.exec(draft.slice(0, start))![0].length;
  return isLast
    ? { start: start - linesBefore, end: draft.length, text: '' }
    : { start, end: end + linesAfter, text: '' };
}

/** A sentence before or after theirs, which stays. */
export function besideSentence(
  around: Surroundings,
  text: string,
  where: 'before' | 'after',
  language: Language,
): Fix {
  const { draft, sentence, isAfterGreeting } = around;
  if (where === 'after' && ends.test(draft.slice(sentence.start, sentence.end)))
    return { start: sentence.end, end: sentence.end, text: ` ${text}` };
  const letter = letterAt(draft, sentence.start);
  return isAfterGreeting
    ? {
        start: sentence.start,
        end: sentence.start + letter.length,
        text: `${lower(text, language)} ${letter.toUpperCase()}`,
      }
    : { start: sentence.start, end: sentence.start, text: `${text} ` };
}

/**
 * Words in the place of words.
 * @param asks the part they are in becomes a question
 */
export function insteadOfWords(
  around: Surroundings,
  { start, end }: Span,
  text: string,
  asks: boolean,
  language: Language,
): Fix {
  const { draft, sentence, unit, after, isAfterGreeting } = around;
  const isFirst = start === sentence.start && !isAfterGreeting;
  const wasCapital = draft.charAt(start) !== draft.charAt(start).toLowerCase();
  const said = isFirst && (wasCapital || !text) ? upper(text) : lower(text, language);
  const fix = said ? { start, end, text: said } : withoutWords(around, { start, end }, isFirst);
  if (!asks) return fix;
  const rest = draft.slice(fix.end, unit.end);
  if (isEmpty(after)) return { start: fix.start, end: sentence.end, text: `${fix.text}${rest}?` };
  const letter = letterAt(draft, after.start);
  return {
    start: fix.start,
    end: after.start + letter.length,
    text: `${fix.text}${rest}? ${letter.toUpperCase()}`,
  };
}

/** Words go, and with them the comma or the blank that was theirs. */
function withoutWords({ draft, sentence, last }: Surroundings, { start, end }: Span, isFirst: boolean): Fix {
  const behind = draft.slice(end, sentence.end);
  const blanksBehind = /^[^\S\n]*/.exec(behind)![0].length;
  if (isFirst) {
    const next = end + /^[,;:–—-]?\s*/.exec(behind)![0].length;
    const letter = letterAt(draft, next);
    return { start, end: next + letter.length, text: letter.toUpperCase() };
  }
  const comma = /,?[^\S\n]*$/.exec(draft.slice(sentence.start, start))![0].length;
  const blanks = /[^\S\n]*$/.exec(draft.slice(sentence.start, start))![0].length;
  if (end >= last) return { start: start - comma, end, text: '' };
  if (comma > blanks && behind.startsWith(',')) return { start: start - comma, end: end + 1, text: '' };
  if (comma > blanks) return { start, end: end + blanksBehind, text: '' };
  return { start: start - blanks, end, text: '' };
}

/** The sentence goes, and this stands at the start of the draft, after its greeting. */
export function atStart(
  { draft, sentence }: Surroundings,
  text: string,
  language: Language,
): Fix | undefined {
  const greeting = language.letter.greeting.exec(draft)?.[0] ?? '';
  const start = greeting.length;
  if (sentence.start <= start) return undefined;
  const said = greeting && !greeting.includes('\n') ? lower(text, language) : upper(text);
  const between = draft.slice(start, sentence.start).trimEnd();
  return { start, end: sentence.end, text: `${said} ${upper(between)}` };
}

/** Another greeting, before the mark that closes the one there is. */
export function insteadOfGreeting({ draft, words }: Surroundings, found: Span, text: string): Fix {
  const own = words.start + draft.slice(words.start).search(/[,.!:\n]|$/);
  const end = Math.max(found.end, own);
  return { start: words.start, end, text };
}
