/** From one labelled line of a file to what the encoder is shown of it. */
import { languageFor } from '../../../lib/lang/languages';
import { answers } from '../../../lib/readers/meaning/answer';
import { prepare } from '../../../lib/text/prepare';
import type { Line } from '../data';
import { omissionLabels } from './labels';
import type { Row, RowSpan } from './row';

export interface Customer extends Line {
  heat: number;
  cues?: ({ cue: string; quote: string } | string)[];
  sure?: boolean;
}
export interface Draft extends Line {
  context?: { role: string; text: string }[];
  flags?: { rule: string; quote: string }[];
  omissions?: string[];
  validates?: string | null;
  verdict?: string;
  steps?: { step: string; quote: string }[];
  questions?: { q: string; answered: (typeof answers)[number]; quote: string | null }[];
  sure?: boolean;
}
export interface Pair extends Line {
  rule?: string | null;
  cue?: string | null;
  quote: string | null;
  also?: string[];
  heat?: number;
}

const english = languageFor('en');

/** What a reader was unsure of teaches less. */
const unsure = 0.6;
/** @param at offset in UTF-16 code units */
const codePoints = (text: string, at: number): number => [...text.slice(0, at)].length;

export const spanOf = (text: string, label: string, quote: string): RowSpan[] => {
  const start = quote ? text.indexOf(quote) : -1;
  return start < 0
    ? []
    : [{ label, start: codePoints(text, start), end: codePoints(text, start + quote.length) }];
};

export const sentencesOf = (text: string): (readonly [number, number])[] => {
  const cut = english.tokenizer.tokenize(prepare(text));
  return cut.map(
    ({ start }, n) => [codePoints(text, start), codePoints(text, cut[n + 1]?.start ?? text.length)] as const,
  );
};

export const heatLabels = (heat: number): Record<string, number> =>
  Object.fromEntries([1, 2, 3].map((band) => [`heat>=${band}`, Number(heat >= band)]));

/** A customer's message; cues without a quote are said of the whole. */
export function messageRow(group: string, { id, text, heat, cues, sure }: Customer, scale = 1): Row {
  const quoted = (cues ?? []).flatMap((cue) =>
    typeof cue === 'string' ? [] : spanOf(text, `customer/${cue.cue}`, cue.quote),
  );
  return {
    id,
    group,
    side: 'customer',
    text,
    context: '',
    sentences: sentencesOf(text),
    spans: quoted,
    unplaced: (cues ?? []).flatMap((cue) => (typeof cue === 'string' ? [`customer/${cue}`] : [])),
    asked: cues ? ['cues'] : [],
    texts: heatLabels(heat),
    weight: scale * (sure === false ? unsure : 1),
  };
}

/** An agent's draft, and a pair for each question whose answer was labelled. */
export function draftRows(group: string, draft: Draft, real: boolean): Row[] {
  const { id, text, context = [], flags, omissions, validates, verdict, steps, questions, sure } = draft;
  const row: Row = {
    id,
    group,
    side: 'agent',
    text,
    context: context.filter(({ role }) => role === 'customer').at(-1)?.text ?? '',
    sentences: sentencesOf(text),
    spans: [
      ...(flags ?? []).flatMap(({ rule, quote }) => spanOf(text, `agent/${rule}`, quote)),
      ...(steps ?? []).flatMap(({ step, quote }) => spanOf(text, `step/${step}`, quote)),
      ...(validates ? spanOf(text, 'validation', validates) : []),
    ],
    unplaced: [],
    asked: [
      ...(flags ? (real ? (['families'] as const) : (['families', 'tips'] as const)) : []),
      ...(steps ? (['steps'] as const) : []),
      ...(validates === undefined ? [] : (['validation'] as const)),
    ],
    texts: {
      ...(omissions
        ? Object.fromEntries(
            omissionLabels.map((label) => [label, Number(omissions.includes(label.replace('agent/', '')))]),
          )
        : {}),
      ...(verdict ? { poor: Number(verdict === 'poor'), good: Number(verdict === 'good') } : {}),
    },
    weight: sure === false ? unsure : 1,
  };
  return [row, ...(questions ?? []).map(({ q, answered }) => pairRow(row, q, answers.indexOf(answered)))];
}

const pairRow = ({ id, group, text, weight }: Row, question: string, answered: number): Row => ({
  id: `${id}?`,
  group,
  side: 'agent',
  text,
  context: question,
  sentences: [],
  spans: [],
  unplaced: [],
  asked: [],
  texts: {},
  answered,
  weight,
});

/** A sentence that carries one rule, or nearly does. */
export function sentenceRow(group: string, side: Row['side'], pair: Pair): Row {
  const { id, text, quote, also = [], heat } = pair;
  const name = side === 'customer' ? pair.cue : pair.rule;
  return {
    id,
    group,
    side,
    text,
    context: '',
    sentences: sentencesOf(text),
    spans: name && quote ? spanOf(text, `${side}/${name}`, quote) : [],
    unplaced: also.map((cue) => `customer/${cue}`),
    asked: side === 'customer' ? ['cues'] : ['families', 'tips'],
    texts: heat === undefined ? {} : heatLabels(heat),
    weight: 1,
  };
}
