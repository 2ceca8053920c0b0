/**
 * Which sentences of a draft a reader would change, and for which words: whether a sentence is one of them is weighed from
 * what all families of wording have in common, the likeliest family, and how the draft sounds as a whole. It is told once,
 * for its surest words; the family only names it. Each family held against a threshold of its own finds far less at the
 * same precision.
 */
import type { Span } from '../../model/conversation';
import type { ScoredSpan } from '../reader';
import type { MeaningCard } from './card';
import { certaintyOf, logit, sigmoid } from './certainty';
import type { EncoderOutput } from './encoder';
import { chancesIn, runsOf, touch } from './spans';
import type { Piece } from './word-pieces';

/** Wording that a reader would change, whatever its name: what the families have in common. */
export const anyWording = 'agent/any';

/** Of a sentence that is read without the text around it nobody knows how the whole sounds. */
export const unknownWhole = 0.5;

/** The chance that a text is poor, 0–1; of one in parts that of the poorest. */
export function poorest({ texts }: MeaningCard, parts: readonly Pick<EncoderOutput, 'text'>[]): number {
  const column = texts.indexOf('poor');
  return column < 0 ? unknownWhole : Math.max(0, ...parts.map(({ text }) => text[column] ?? 0));
}

/** The encoder's own chances for one sentence, 0–1. */
export interface WordingEvidence {
  any: number;
  named: number;
  poor: number;
}

/** Pieces next to the surest one are said with it from this share of its chance on. */
const near = 0.5;

interface Family {
  label: string;
  column: number;
}

/** The pieces of one sentence, with the encoder's chances of each for a label. */
interface SentencePieces {
  pieces: readonly Piece[];
  chancesOf(column: number): number[];
}

export interface ReadWording {
  /**
   * @param sentences of the text, offsets in it
   * @param chances the output `span` for the whole sequence
   * @param poor the chance that the whole text is poor
   * @param isProvisional the sentence is read without the text around it: then it has to be twice as sure
   */
  spans(
    sentences: readonly Span[],
    pieces: readonly Piece[],
    chances: Float32Array,
    poor: number,
    isProvisional?: boolean,
  ): ScoredSpan[];
  /** What the weights in the card are fitted to: of each sentence that has words, in their order. */
  evidence(
    sentences: readonly Span[],
    pieces: readonly Piece[],
    chances: Float32Array,
    poor: number,
  ): { sentence: Span; evidence: WordingEvidence }[];
}

/** @returns 0–1; of sentences at 0.8 readers would change four in five */
export const wordingCertainty = (
  { any, named, poor, offset }: MeaningCard['wording'],
  evidence: WordingEvidence,
): number =>
  sigmoid(any * logit(evidence.any) + named * logit(evidence.named) + poor * logit(evidence.poor) + offset);

export function createReadWording(card: MeaningCard): ReadWording {
  const { threshold, hintsFrom } = certaintyOf(card, anyWording);
  const common = card.spans.indexOf(anyWording);
  const families = card.spans.flatMap((label, column): Family[] =>
    isFamily(card, label) ? [{ label, column }] : [],
  );

  /** Of the sentences those that these pieces are of; in a long text most are of other parts. */
  const withPieces = (
    sentences: readonly Span[],
    pieces: readonly Piece[],
    chances: Float32Array,
  ): (SentencePieces & { sentence: Span })[] => {
    const part = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
    const chanceOf = chancesIn(chances, card.spans.length);
    return sentences
      .filter((sentence) => touch(sentence, part))
      .map((sentence) => {
        const own = [...pieces.keys()].filter((n) => touch(pieces[n]!, sentence));
        return {
          sentence,
          pieces: own.map((n) => pieces[n]!),
          chancesOf: (column: number) => own.map((n) => chanceOf(n, column)),
        };
      })
      .filter((own) => own.pieces.some(({ isMark }) => !isMark));
  };

  const evidenceOf = ({ pieces, chancesOf }: SentencePieces, poor: number): WordingEvidence => {
    const surest = (column: number) => Math.max(0, ...chancesOf(column).filter((_, n) => !pieces[n]!.isMark));
    return { any: surest(common), named: Math.max(0, ...families.map(({ column }) => surest(column))), poor };
  };

  return {
    spans: (sentences, pieces, chances, poor, isProvisional = false) => {
      if (common < 0) return [];
      const asked = (least: number): number => (isProvisional ? (1 + least) / 2 : least);
      return withPieces(sentences, pieces, chances).flatMap((own) => {
        const certainty = wordingCertainty(card.wording, evidenceOf(own, poor));
        if (certainty < asked(hintsFrom)) return [];
        const tentative = certainty < asked(threshold);
        const words = told(own, common, families);
        return words ? [{ ...words, certainty, ...(tentative ? { tentative } : {}) }] : [];
      });
    },
    evidence: (sentences, pieces, chances, poor) =>
      withPieces(sentences, pieces, chances).map((own) => ({
        sentence: own.sentence,
        evidence: evidenceOf(own, poor),
      })),
  };
}

const isFamily = ({ wording }: MeaningCard, label: string): boolean =>
  label.startsWith('agent/') && label !== anyWording && !wording.apart.includes(label);

/** The words that are surest to be changed, by the family that they most likely are of. */
function told({ pieces, chancesOf }: SentencePieces, common: number, families: readonly Family[]) {
  const chances = chancesOf(common);
  const [words] = runsOf(pieces, chances, Math.max(...chances) * near).sort(
    (a, b) => b.certainty - a.certainty,
  );
  if (!words) return undefined;
  const likeliness = ({ column }: Family) =>
    Math.max(...chancesOf(column).slice(words.first, words.last + 1));
  const [family] = [...families].sort((a, b) => likeliness(b) - likeliness(a));
  return family && { label: family.label, start: words.start, end: words.end };
}
