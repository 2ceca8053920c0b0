/**
 * What the rules say of a text, remembered: the same message, and the same sentence elsewhere in a draft, is not read
 * again.
 */

import { setBounded } from '../model/set-bounded';
import { emptyScore, itemFor, type Score, type Side } from '../readers/reader';
import { withoutMasked } from '../readers/rules/rule-set';
import { silentExamples } from '../readers/rules/silent-examples';
import { prepare } from '../text/prepare';
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
  /** Without history, signature and code; of the same length. */
  ownText: string;
  /** false: another language than the pack's; then nothing was read. */
  checked: boolean;
  parts: readonly Sentence[];
  sentences: readonly ReadSentence[];
}

export type QuickReading = (side: Side, text: string) => ReadText;

const maxMessages = 4_000;
/** The draft as it is, and what is looked at beside it; a keystroke makes it another. */
const maxDrafts = 8;
const maxSentences = 4_000;
/** Marks after the last word that may still belong to a sentence. */
const maxClosing = 12;

export function createQuickReading(pack: CompiledPack): QuickReading {
  const { language, rulesReader, matching, smallWords } = pack;
  const { tokenize } = language.tokenizer;
  const { code } = language;
  const texts = { customer: new Map<string, ReadText>(), agent: new Map<string, ReadText>() };
  const sentences = new Map<string, Pick<ReadSentence, 'byRules' | 'silent'>>();

  const readSentence = (side: Side, text: string): Pick<ReadSentence, 'byRules' | 'silent'> => {
    const key = `${side} ${text}`;
    const known = sentences.get(key);
    if (known) return known;
    const cut = tokenize(text);
    // Idioms and product names carry no cue of a customer's.
    const parts = side === 'customer' ? cut.map((one) => withoutMasked(matching, one)) : cut;
    const item = itemFor(rulesReader, { side, language: code, unit: 'sentence', text });
    const byRules = item ? rulesReader.read(item, parts) : emptyScore;
    const read = { byRules, silent: silentExamples(matching, side, cut) };
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
    };
    setBounded(texts[side], original, read, side === 'customer' ? maxMessages : maxDrafts);
    return read;
  };
}
