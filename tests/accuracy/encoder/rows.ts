/** From the labelled files to what the encoder is fitted on, and what it is measured on while it is fitted. */
import { type Line, readLines } from '../data';
import { ownTexts, publicHeat } from '../own-texts';
import { type Customer, type Draft, draftRows, messageRow, type Pair, sentenceRow } from './labelled-row';
import { emotionLabels } from './labels';
import { readOwnRows } from './own-rows';
import { type Refusal, refusalOf } from './refused';
import type { Row } from './row';
import * as sources from './sources';

/** Of the unlabelled calm turns nobody said that they are calm. */
const calmWeight = 0.3;
/** What was really sent is rarer than what was written for the purpose, and weighs more. */
const realWeight = 1.5;
/** 25 questions of a comment together weigh less than the heat of a message. */
const emotionWeight = 0.2;

export interface Rows {
  fit: Row[];
  /** Of each pass of the fit a part: see `emotions`. */
  beside: Row[];
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
      kept<Draft>(name)
        .flatMap((draft) => draftRows(name, withSteps(draft), true))
        .map((row) => ({ ...row, weight: realWeight * row.weight })),
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
  return { fit, beside: emotionRows(folder), dev: devRows(folder), unlabelled, refused };
}

const emotionRows = (folder: string): Row[] => {
  const { file, split, least } = sources.emotions;
  return readLines<Line & { labels: string[]; split: string }>(folder, file)
    .filter((line) => line.split === split && line.text.split(' ').length >= least)
    .map(({ id, text, labels }) => ({
      ...messageRow(file, { id, text, heat: 0 }, emotionWeight),
      texts: Object.fromEntries(
        emotionLabels.map((label) => [label, Number(labels.includes(label.replace('emotion/', '')))]),
      ),
    }));
};

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
