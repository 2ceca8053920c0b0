/**
 * What the rules say of a text, remembered: the same message, and the same sentence elsewhere in a draft, is not read
 * again.
 */

import { setBounded } from '../model/set-bounded';
import { emptyScore, itemFor, type Score, type ScoredSpan, type Side } from '../readers/reader';
import { silentExamples } from '../readers/rules/silent-examples';
import { endOfChecked, maxChecked, ownWords } from '../text/checked-part';
import { withoutHistory } from '../text/prepare';
import { looksLike } from '../text/small-words';
import type { Sentence } from '../text/tokenize';
import type { CompiledPack } from './compiled-pack';

export interface ReadSentence {
  /** With the marks that end it: "Why did you?" is another sentence than "Why did you". */
  text: string;
  /** Its offset in the whole text. */
  start: number;
  byRules: Score;
  /** Ids of rules by example that are silent here, whatever the sentence means. */
  silent: ReadonlySet<string>;
}

export interface ReadText {
  side: Side;
  /** The pack's, ISO 639-1. */
  language: string;
  original: string;
  /** Without history, signature and code, offsets as in the original; it ends where checking does. */
  ownText: string;
  /** Its own words go on beyond what was checked. */
  isCapped: boolean;
  /** false: another language than the pack's; then nothing was read but safety cues. */
  checked: boolean;
  parts: readonly Sentence[];
  sentences: readonly ReadSentence[];
  /** Words of a customer's in which the rules hear danger and that stand in no sentence that was checked. */
  beside: readonly ReadSentence[];
}

export type QuickReading = (side: Side, text: string) => ReadText;

const maxMessages = 4_000;
/** The draft as it is, and what is looked at beside it; a keystroke makes it another. */
const maxDrafts = 8;
const maxSentences = 4_000;
/** Marks after the last word that may still belong to a sentence. */
const maxClosing = 12;

const none: ReadonlySet<string> = new Set();

/** @param max characters of a text that are checked; safety cues are sought in all of it */
export function createQuickReading(pack: CompiledPack, max = maxChecked): QuickReading {
  const { language, rulesReader, safetyReading, matching, smallWords } = pack;
  const { tokenize } = language.tokenizer;
  const { code } = language;
  const texts = { customer: new Map<string, ReadText>(), agent: new Map<string, ReadText>() };
  const sentences = new Map<string, Pick<ReadSentence, 'byRules' | 'silent'>>();

  const readSentence = (side: Side, text: string): Pick<ReadSentence, 'byRules' | 'silent'> => {
    const key = `${side} ${text}`;
    const known = sentences.get(key);
    if (known) return known;
    const cut = tokenize(text);
    const item = itemFor(rulesReader, { side, language: code, unit: 'sentence', text });
    const byRules = item ? rulesReader.read(item, cut) : emptyScore;
    const read = { byRules, silent: silentExamples(matching, side, cut) };
    setBounded(sentences, key, read, maxSentences);
    return read;
  };

  return (side, original) => {
    const known = texts[side].get(original);
    if (known) return known;
    const { own } = ownWords(original, side);
    const end = endOfChecked(own, max);
    const ownText = own.slice(0, end);
    const parts = tokenize(ownText);
    const checked = looksLike(smallWords, parts);
    const sentences = checked
      ? parts.map(({ start, end }, n) => {
          const text = ownText.slice(
            start,
            Math.min(parts[n + 1]?.start ?? ownText.length, end + maxClosing),
          );
          return { text, start, ...readSentence(side, text) };
        })
      : [];
    const danger = side === 'customer' ? safetyReading.of(withoutHistory(original)) : [];
    const read: ReadText = {
      side,
      language: code,
      original,
      ownText,
      isCapped: end < own.length,
      checked,
      parts,
      ...withDanger(sentences, danger, original),
    };
    setBounded(texts[side], original, read, side === 'customer' ? maxMessages : maxDrafts);
    return read;
  };
}

/** Each of the spans with the sentence that it begins in; by itself where none was checked there. Both are in their order. */
function withDanger(
  sentences: readonly ReadSentence[],
  danger: readonly ScoredSpan[],
  original: string,
): Pick<ReadText, 'sentences' | 'beside'> {
  const beside: ReadSentence[] = [];
  const within = new Map<number, ScoredSpan[]>();
  let n = 0;
  for (const span of danger) {
    while (n < sentences.length && endOf(sentences[n]) <= span.start) n++;
    const { start, end } = span;
    const sentence = sentences[n];
    if (sentence && sentence.start <= start) {
      const moved = { ...span, start: start - sentence.start, end: end - sentence.start };
      within.set(n, [...(within.get(n) ?? []), moved]);
    } else {
      const byRules = { spans: [{ ...span, start: 0, end: end - start }], chances: {} };
      beside.push({ text: original.slice(start, end), start, byRules, silent: none });
    }
  }
  if (!within.size) return { sentences, beside };
  return {
    beside,
    sentences: sentences.map((sentence, at) => {
      const spans = within.get(at);
      return spans ? { ...sentence, byRules: joined(sentence.byRules, spans) } : sentence;
    }),
  };
}

const endOf = (sentence: ReadSentence | undefined): number =>
  sentence ? sentence.start + sentence.text.length : Number.POSITIVE_INFINITY;

const joined = ({ spans, chances }: Score, more: readonly ScoredSpan[]): Score => ({
  spans: [...spans, ...more].sort((a, b) => a.start - b.start),
  chances,
});
