/** Drafts that nothing was fitted on, with the words that readers would change. */
import { levels } from '../../lib/model/analysis';
import { corePack } from '../../lib/packs/core';
import { type Line, readLines } from './data';
import type { Refusal } from './encoder/refused';
import { devFiles, realDrafts, writtenDrafts } from './encoder/sources';
import { located, type Span, touch } from './span';

export interface MarkedSpan extends Span {
  /** Without its prefix. */
  rule: string;
}

export interface LabelledDraft {
  id: string;
  /** Mail, chat …, or the public set it is from. */
  channel: string;
  text: string;
  context: { role: 'customer' | 'agent'; text: string }[];
  marked: MarkedSpan[];
  /** What either of two readers marked; the same as `marked` where there was one. */
  either: MarkedSpan[];
}

export interface DraftSet {
  name: string;
  drafts: LabelledDraft[];
  /** Readers of real replies marked no tips, so tips are left out there. */
  tips: boolean;
}

interface FlaggedLine extends Line {
  channel?: string;
  source?: string;
  context?: LabelledDraft['context'];
  flags: { rule: string; quote: string }[];
}
interface GoldLine extends Line {
  source?: string;
  context?: LabelledDraft['context'];
  flags: { rule: string; span?: [number, number]; quote?: string; start?: number; end?: number }[][];
}

const tipRules = new Set(
  corePack().rules.flatMap(({ id, severity }) => (severity === levels[0] ? [id.replace('agent/', '')] : [])),
);
export const isTip = (rule: string): boolean => tipRules.has(rule.replace('agent/', ''));

export function draftSets(folder: string): DraftSet[] {
  const oneReader = (file: string, tips: boolean): LabelledDraft[] =>
    readLines<FlaggedLine>(folder, file).map((line) => flaggedDraft(line, tips));
  return [
    { name: 'written', tips: true, drafts: oneReader(devFiles.writtenDrafts, true) },
    { name: 'plain written', tips: true, drafts: oneReader(devFiles.plainDrafts, true) },
    { name: 'like social replies', tips: true, drafts: oneReader(devFiles.socialReplies, true) },
    { name: 'real, one reader', tips: false, drafts: oneReader(devFiles.reviewReplies, false) },
    { name: 'real, two readers', tips: false, drafts: twoReaders(folder) },
  ];
}

/** The drafts that the encoder was fitted on: of patterns, which were not, they tell as much as the others. */
export function fittedDrafts(folder: string, refuses: Refusal['refuses']): DraftSet[] {
  const setOf = (name: string, tips: boolean): DraftSet => ({
    name,
    tips,
    drafts: readLines<FlaggedLine>(folder, name)
      .filter((line) => !refuses(line))
      .map((line) => flaggedDraft(line, tips)),
  });
  return [...writtenDrafts.map((name) => setOf(name, true)), ...realDrafts.map((name) => setOf(name, false))];
}

function flaggedDraft(
  { id, text, context, flags, channel, source }: FlaggedLine,
  tips: boolean,
): LabelledDraft {
  const marked = flags
    .filter(({ rule }) => tips || !isTip(rule))
    .flatMap(({ rule, quote }) => located(text, quote).map((span) => ({ ...span, rule })));
  return { id, channel: channel ?? source ?? '–', text, context: context ?? [], marked, either: marked };
}

function twoReaders(folder: string): LabelledDraft[] {
  return readLines<GoldLine>(folder, devFiles.realReplies).map(({ id, text, context, flags, source }) => {
    const [first = [], second = []] = flags.map((own) =>
      own.filter(({ rule }) => !isTip(rule)).flatMap((flag) => spanOf(text, flag)),
    );
    return {
      id,
      channel: source ?? '–',
      text,
      context: context ?? [],
      marked: first.filter((span) => second.some((other) => touch(span, other))),
      either: [...first, ...second],
    };
  });
}

function spanOf(
  text: string,
  { rule, span, quote, start, end }: GoldLine['flags'][number][number],
): MarkedSpan[] {
  if (Array.isArray(span)) return [{ rule, start: span[0], end: span[1] }];
  if (typeof start === 'number' && typeof end === 'number') return [{ rule, start, end }];
  return located(text, quote ?? '').map((one) => ({ ...one, rule }));
}
