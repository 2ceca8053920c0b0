/**
 * What the readers that answer at once say of a text, remembered: the same message, and the same sentence elsewhere in
 * a draft, is not read again.
 */

import { setBounded } from '../model/set-bounded';
import type { SentenceScores } from '../readers/merge';
import {
  emptyScore,
  itemFor,
  type QuickReader,
  type ReadUnit,
  type Score,
  type Side,
} from '../readers/reader';
import { silentExamples } from '../readers/rules/silent-examples';
import { withoutMasked } from '../readers/rules/rule-set';
import { prepare } from '../text/prepare';
import { looksLike } from '../text/small-words';
import type { Sentence } from '../text/tokenize';
import type { CompiledPack } from './compiled-pack';

export interface ReadSentence {
  /** With the marks that end it: "Why did you?" is another sentence than "Why did you". */
  text: string;
  /** Its offset in the whole text. */
  start: number;
  scores: SentenceScores;
  /** Ids of rules by example that are silent here, whatever the sentence means. */
  silent: ReadonlySet<string>;
}

export interface ReadText {
  side: Side;
  /** The pack's, ISO 639-1. */
  language: string;
  original: string;
  /** Without history, signature and code; of the same length. */
  ownText: string;
  /** false: another language than the pack's; then no reader was asked. */
  checked: boolean;
  parts: readonly Sentence[];
  sentences: readonly ReadSentence[];
  /** Of the text as a whole. */
  whole: readonly Score[];
}

export type QuickReading = (side: Side, text: string) => ReadText;

const maxMessages = 4_000;
/** The draft as it is, and what is looked at beside it; a keystroke makes it another. */
const maxDrafts = 8;
const maxSentences = 4_000;
/** Marks after the last word that may still belong to a sentence. */
const maxClosing = 12;

export function createQuickReading(pack: CompiledPack): QuickReading {
  const { language, readers, rulesReader, matching, smallWords } = pack;
  const { tokenize } = language.tokenizer;
  const { code } = language;
  const texts = { customer: new Map<string, ReadText>(), agent: new Map<string, ReadText>() };
  const sentences = new Map<string, Pick<ReadSentence, 'scores' | 'silent'>>();

  const ask = (reader: QuickReader, unit: ReadUnit, parts: readonly Sentence[]): Score[] => {
    const item = itemFor(reader, unit);
    return item ? [reader.read(item, parts)] : [];
  };

  const readSentence = (side: Side, text: string): Pick<ReadSentence, 'scores' | 'silent'> => {
    const key = `${side} ${text}`;
    const known = sentences.get(key);
    if (known) return known;
    const cut = tokenize(text);
    // Idioms and product names carry no cue of a customer's.
    const parts = side === 'customer' ? cut.map((one) => withoutMasked(matching, one)) : cut;
    const unit: ReadUnit = { side, language: code, unit: 'sentence', text };
    const scores = {
      rules: ask(rulesReader, unit, parts)[0] ?? emptyScore,
      learned: readers.flatMap((reader) => ask(reader, unit, parts)),
    };
    const read = { scores, silent: silentExamples(matching, side, cut) };
    setBounded(sentences, key, read, maxSentences);
    return read;
  };

  return (side, original) => {
    const known = texts[side].get(original);
    if (known) return known;
    const ownText = prepare(original, language.historyMarks);
    const parts = tokenize(ownText);
    const checked = looksLike(smallWords, parts);
    const read: ReadText = {
      side,
      language: code,
      original,
      ownText,
      checked,
      parts,
      sentences: checked
        ? parts.map(({ start, end }, n) => {
            const text = ownText.slice(
              start,
              Math.min(parts[n + 1]?.start ?? ownText.length, end + maxClosing),
            );
            return { text, start, ...readSentence(side, text) };
          })
        : [],
      whole: checked
        ? readers.flatMap((reader) =>
            ask(reader, { side, language: code, unit: 'text', text: ownText }, parts),
          )
        : [],
    };
    setBounded(texts[side], original, read, side === 'customer' ? maxMessages : maxDrafts);
    return read;
  };
}
