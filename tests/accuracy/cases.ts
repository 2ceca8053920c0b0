/** Labelled texts as the product would meet them: read by meaning first, then judged. */

import { createEngine, type Engine } from '../../lib/engine/engine';
import type { Finding, MessageInput, ThreadState } from '../../lib/model/analysis';
import { corePack } from '../../lib/packs/core';
import type { ReadUnit } from '../../lib/readers/reader';
import { measuredPrecision } from '../../lib/readers/rules/pattern-record';
import { noScores, type Scores } from '../../lib/readers/scores';
import type { DraftSet, LabelledDraft } from './draft-sets';
import type { KnownMeaning } from './meaning';
import type { LabelledMessage, MessageSet } from './message-sets';

const inputsOf = (context: LabelledDraft['context']): MessageInput[] =>
  context.map(({ role, text }) => ({ speaker: role, text }));

/** The engine with what the encoder has read of the labelled texts. */
export interface Reading {
  engine: Engine;
  meaning: KnownMeaning;
  /** By both readers; `noScores` is by rules alone. */
  scores: Scores;
  threadOf(context: LabelledDraft['context'], scores?: Scores): ThreadState;
}

/** Every unit that the product would ask for, of drafts and of messages. */
export function unitsOf(
  engine: Engine,
  drafts: readonly LabelledDraft[],
  messages: readonly LabelledMessage[],
): ReadUnit[] {
  return [
    ...drafts.flatMap(({ text, context }) => engine.unitsToRead(engine.readThread(inputsOf(context)), text)),
    ...messages.flatMap(({ text }) =>
      engine.unitsToRead(engine.readThread([{ speaker: 'customer', text }]), ''),
    ),
  ];
}

/** @param others what has to be read beside them */
export async function readSets(
  meaning: KnownMeaning,
  drafts: readonly DraftSet[],
  messages: readonly MessageSet[],
  others: readonly ReadUnit[],
): Promise<Reading> {
  const engine = createEngine(corePack(), measuredPrecision);
  const units = [
    ...unitsOf(
      engine,
      drafts.flatMap((set) => set.drafts),
      messages.flatMap((set) => set.messages),
    ),
    ...others,
  ];
  await meaning.readAhead(units);
  const scores = await meaning.scores(units);
  return {
    engine,
    meaning,
    scores,
    threadOf: (context, own = scores) => engine.readThread(inputsOf(context), new Set(), own),
  };
}

/** Which readers speak. */
export type Readers = 'both' | 'rules' | 'meaning';

const heard = ({ source }: Finding): boolean => source !== 'rule';

/** What is flagged in the words of a draft; what is missing from it is measured apart. */
export function flagsOf({ engine, scores, threadOf }: Reading, draft: LabelledDraft, by: Readers): Finding[] {
  const own = by === 'rules' ? noScores : scores;
  const { findings } = engine.checkDraft(draft.text, threadOf(draft.context, own), own);
  return findings.filter((finding) => finding.end > finding.start && (by !== 'meaning' || heard(finding)));
}
