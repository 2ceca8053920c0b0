/** From the labelled files to what the encoder is fitted on, and what it is measured on while it is fitted. */
import { languageFor } from '../../../lib/lang/languages';
import { prepare } from '../../../lib/text/prepare';
import { type Line, readLines } from '../data';
import { ownTexts, publicHeat } from '../own-texts';
import { answers, omissionLabels } from './labels';
import { readOwnRows } from './own-rows';
import { type Refusal, refusalOf } from './refused';
import type { Row, RowSpan } from './row';
import * as sources from './sources';

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
/** Of the unlabelled calm turns nobody said that they are calm. */
const calmWeight = 0.3;

/** @param at offset in UTF-16 code units */
const codePoints = (text: string, at: number): number => [...text.slice(0, at)].length;

export const spanOf = (text: string, label: string, quote: string): RowSpan[] => {
  const start = quote ? text.indexOf(quote) : -1;
  return start < 0
    ? []
    : [{ label, start: codePoints(text, start), end: codePoints(text, start + quote.length) }];
};

export const sentencesOf = (text: string): (readonly [number, number])[] => {
  const cut = english.tokenizer.tokenize(prepare(text, english.historyMarks));
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

export interface Rows {
  fit: Row[];
  dev: Row[];
  /** Support text by others, whose licences permit it: it tells which words are used. */
  unlabelled: string[];
  /** Rows left out because they share an id, a text or a customer's turn with one that measures. */
  refused: number;
}

export function encoderRows(folder: string): Rows {
  const { devFiles, devSteps } = sources;
  const lines = <T extends Line>(name: string): T[] => readLines<T>(folder, name);
  const steps = lines<Draft>('steps');
  const devLines = [
    ...Object.values(devFiles).flatMap((name) => lines<Draft>(name)),
    ...steps.filter(({ id }) => id.startsWith(devSteps.prefix)),
  ];
  const refusal = refusalOf(folder, devLines);
  let refused = 0;
  const kept = <T extends Line>(name: string, rows: T[] = lines<T>(name)): T[] => {
    const allowed = rows.filter((row) => !refusal.refuses(row));
    refused += rows.length - allowed.length;
    return allowed;
  };
  const stepped = new Map(steps.map((row) => [row.id, row]));
  const withSteps = (draft: Draft): Draft => {
    const { steps: said, questions } = stepped.get(draft.id) ?? {};
    return said ? { ...draft, steps: said, questions: questions ?? [] } : draft;
  };
  const fit = [
    ...sources.writtenDrafts.flatMap((name) =>
      kept<Draft>(name).flatMap((draft) => draftRows(name, withSteps(draft), false)),
    ),
    ...sources.realDrafts.flatMap((name) =>
      kept<Draft>(name).flatMap((draft) => draftRows(name, withSteps(draft), true)),
    ),
    ...sources.draftPairs.flatMap((name) => kept<Pair>(name).map((one) => sentenceRow(name, 'agent', one))),
    ...[...sources.writtenMessages, ...sources.realMessages].flatMap((name) =>
      kept<Customer>(name).map((one) => messageRow(name, one)),
    ),
    ...sources.messagePairs.flatMap((name) =>
      kept<Pair>(name).map((one) => sentenceRow(name, 'customer', one)),
    ),
    ...kept(sources.calmTurns.file, lines(sources.calmTurns.file).slice(0, sources.calmTurns.count)).map(
      (one) => messageRow(sources.calmTurns.file, { ...one, heat: 0 }, calmWeight),
    ),
    ...publicRows(folder, refusal),
    ...ownRows(),
    ...readOwnRows(),
  ];
  const unlabelled = sources.unlabelled.flatMap((name) =>
    lines(name).flatMap((line) => (refusal.refuses(line) ? [] : [line.text])),
  );
  return { fit, dev: devRows(folder), unlabelled, refused };
}

/** Public messages whose heat was read for this project. */
function publicRows(folder: string, refusal: Refusal): Row[] {
  const heats = publicHeat();
  return ['ibm-twitter-care', 'firefox-play'].flatMap((name) =>
    readLines(folder, name).flatMap((line) => {
      const heat = heats.get(line.id);
      return heat === undefined || refusal.refuses(line) ? [] : [messageRow(name, { ...line, heat })];
    }),
  );
}

/** Messages written for this repository; of the letters the cues are known. */
const ownRows = (): Row[] =>
  ['posts', 'letters', 'plain'].flatMap((name) =>
    ownTexts(name).map(({ text, heat, quotes }, n) =>
      messageRow(name, {
        id: `${name}-${n}`,
        text,
        heat,
        ...(name === 'letters' ? { cues: quotes.map(({ label, quote }) => ({ cue: label, quote })) } : {}),
      }),
    ),
  );

function devRows(folder: string): Row[] {
  const { devFiles, devSteps } = sources;
  const drafts = (name: string) => readLines<Draft>(folder, name);
  return [
    ...[devFiles.writtenDrafts, devFiles.plainDrafts, devFiles.socialReplies].flatMap((name) =>
      drafts(name).flatMap((one) => draftRows(name, one, false)),
    ),
    ...drafts(devFiles.reviewReplies).flatMap((one) => draftRows(devFiles.reviewReplies, one, true)),
    ...[
      ...drafts(devFiles.steps),
      ...drafts(devSteps.file).filter(({ id }) => id.startsWith(devSteps.prefix)),
    ].flatMap((one) => draftRows(devFiles.steps, one, false)),
    ...readLines<Customer>(folder, devFiles.writtenMessages).map((one) =>
      messageRow(devFiles.writtenMessages, one),
    ),
    ...readLines<Pair>(folder, devFiles.dangerHints).map((one) =>
      sentenceRow(devFiles.dangerHints, 'customer', one),
    ),
    ...readLines<Line & { heat: number[] }>(folder, devFiles.realMessages).map(({ id, text, heat }) =>
      messageRow(devFiles.realMessages, { id, text, heat: heat.reduce((a, b) => a + b, 0) / heat.length }),
    ),
  ];
}
