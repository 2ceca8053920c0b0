import { createEngine, type Engine } from '../../lib/engine/engine';
import type { Finding } from '../../lib/model/analysis';
import { corePack } from '../../lib/packs/core';
import {
  builtInLinearReader,
  builtInModels,
  type ModelFile,
  modelFrom,
} from '../../lib/readers/linear/built-in';
import { createLinearReader } from '../../lib/readers/linear/linear-reader';
import draftCurves from '../../rules/learned/draft.json';
import { type AgentText, agentWriters, draftSentences, readLines } from './data';
import { draftFile, withKeys } from './fit';
import { sentenceFolds } from './folds';
import { precision, recall, type Tally, table, withInterval } from './interval';
import { writingPeers } from './peers';

interface Span {
  start: number;
  end: number;
}

interface Draft {
  text: string;
  context: AgentText['context'];
  /** Where a reader marked risky wording, and as which rule. */
  marked: (Span & { rule: string })[];
  engine: Engine;
}

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const located = (text: string, quote: string): Span[] => {
  const start = text.indexOf(quote);
  return start < 0 ? [] : [{ start, end: start + quote.length }];
};

function flagsOf({ engine, text, context }: Draft): Finding[] {
  const thread = engine.readThread(context.map(({ role, text: words }) => ({ speaker: role, text: words })));
  return engine
    .checkDraft(text, thread)
    .findings.filter(({ start, end, severity }) => end > start && severity !== 'tip');
}

const tally = (found: Span[], marked: Span[]): Tally => ({
  hit: marked.filter((span) => found.some((one) => touch(one, span))).length,
  wrong: found.filter((one) => !marked.some((span) => touch(one, span))).length,
  missed: marked.filter((span) => !found.some((one) => touch(one, span))).length,
});

export function draftAccuracy(folder: string): string[] {
  const pack = corePack();
  const shipped = createEngine(pack, [builtInLinearReader()]);
  const rules = createEngine(pack);
  const folds = sentenceFolds(withKeys(draftSentences(folder)), agentWriters);
  const written = agentWriters.flatMap((writer) => {
    const draft = modelFrom(draftFile(folds.get(writer)!, (draftCurves as ModelFile).calibration));
    const engine = createEngine(pack, [createLinearReader({ ...builtInModels(), draft })]);
    return readLines<AgentText>(folder, writer).map(
      ({ text, context, flags }): Draft => ({
        text,
        context,
        marked: flags.flatMap(({ rule, quote }) => located(text, quote).map((span) => ({ ...span, rule }))),
        engine,
      }),
    );
  });
  const gold = readLines<
    Omit<AgentText, 'flags'> & { flags: { start: number; end: number; span?: [number, number] }[][] }
  >(folder, 'gold-agent.dev');
  const lines = [
    '| draft flags (tips apart) | precision | recall | clean drafts left alone |',
    '| --- | --- | --- | --- |',
  ];
  const report = (name: string, cases: Draft[], find: (draft: Draft) => Span[]) => {
    const tallies = cases.map((draft) => tally(find(draft), draft.marked));
    const clean = cases.filter(({ marked }) => !marked.length);
    const alone = clean.filter((draft) => !find(draft).length).length / clean.length;
    lines.push(
      `| ${name} | ${withInterval(tallies, precision)} | ${withInterval(tallies, recall)} | ${(100 * alone).toFixed(0)} % of ${clean.length} |`,
    );
  };
  report('written, unseen writer', written, flagsOf);
  report('… rules alone', written, (draft) => flagsOf({ ...draft, engine: rules }));
  for (const [name, peer] of Object.entries(writingPeers))
    report(`… ${name}`, written, ({ text }) => peer(text));
  const agreed = gold.map(
    ({ text, context, flags }): Draft => ({
      text,
      context,
      marked: agreedSpans(text, flags).map((span) => ({ ...span, rule: '' })),
      engine: shipped,
    }),
  );
  report('gold (real), spans both readers marked', agreed, flagsOf);
  return [...lines, '', ...fireRates(folder, shipped), '', ...byRule(written)];
}

/** Each rule by itself: a flag is right where a reader marked the same words for the same reason. */
function byRule(cases: readonly Draft[]): string[] {
  const found = cases.map((draft) => ({ flags: flagsOf(draft), marked: draft.marked }));
  const ids = [...new Set(cases.flatMap(({ marked }) => marked.map(({ rule }) => rule)))].sort();
  return table(
    'draft rule, unseen writer',
    ids.map((id) => [
      id,
      found.map(({ flags, marked }) =>
        tally(
          flags.filter(({ rule }) => rule === `agent/${id}`),
          marked.filter(({ rule }) => rule === id),
        ),
      ),
    ]),
  );
}

/** Spans of the first reader that the second marked too. */
function agreedSpans(text: string, flags: unknown[][]): Span[] {
  const [first = [], second = []] = flags.map((own) => own.flatMap((flag) => spanOf(text, flag)));
  return first.filter((span) => second.some((other) => touch(span, other)));
}

function spanOf(text: string, flag: unknown): Span[] {
  const { span, quote, start, end } = flag as {
    span?: number[] | string;
    quote?: string;
    start?: number;
    end?: number;
  };
  if (Array.isArray(span)) return [{ start: span[0]!, end: span[1]! }];
  if (typeof start === 'number' && typeof end === 'number') return [{ start, end }];
  return located(text, quote ?? String(span));
}

/** How often real, unlabelled replies are flagged: nearly all of them are fine. */
function fireRates(folder: string, engine: Engine): string[] {
  return ['tweetsumm', 'twcs'].map((name) => {
    const replies = readLines<AgentText & { role: string }>(folder, name).filter(
      ({ role }) => role === 'agent',
    );
    const counts = new Map<string, number>();
    for (const { text } of replies) {
      for (const { source } of flagsOf({ text, context: [], marked: [], engine }))
        counts.set(source, (counts.get(source) ?? 0) + 1);
    }
    const rate = (source: string) => ((1000 * (counts.get(source) ?? 0)) / replies.length).toFixed(0);
    return `Flags per 1,000 of ${replies.length} unlabelled replies (${name}): ${rate('rule')} by rules, ${rate('learned')} learned.`;
  });
}
