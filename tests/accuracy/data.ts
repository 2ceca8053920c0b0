/**
 * The labelled and unlabelled texts. They are never part of the repository: `--data DIR` names their folder.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { languageFor } from '../../lib/lang/languages';
import { prepare } from '../../lib/text/prepare';
import { root } from '../setup.mjs';
import { ownTexts, publicHeat } from './own-texts';

/** The folder from `--data DIR`, or the one beside the repository where it exists. */
export function dataFolder(args: string[]): string {
  const at = args.indexOf('--data');
  const folder = at >= 0 ? resolve(args[at + 1] ?? '') : join(root, '../shared/data');
  if (existsSync(join(folder, 'train-customer.jsonl'))) return folder;
  throw new Error(
    `No labelled data in ${folder}. Name its folder with --data DIR. The public sets are listed with their sources in tests/accuracy/README.md.`,
  );
}

export type Line = Record<string, unknown> & { id: string; text: string };

export function readLines<T = Line>(folder: string, name: string): T[] {
  const packed = join(folder, `${name}.jsonl.gz`);
  const text = existsSync(packed)
    ? gunzipSync(readFileSync(packed)).toString('utf8')
    : readFileSync(join(folder, `${name}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

export interface HeatText {
  text: string;
  /** 0 calm, 1 strained, 2 heated, 3 critical. */
  heat: number;
  /** The writer or source: never on both sides of a split. */
  group: string;
  weight: number;
}

export const customerWriters = [
  'written-customer-1',
  'written-customer-2',
  'written-customer-4',
  'written-customer-5',
];
export const agentWriters = [
  'written-agent-1',
  'written-agent-2',
  'written-agent-4',
  'written-agent-5',
  'written-agent-6',
];

/** Texts with heat that may be fitted on: each source's licence permits it. */
export function heatTexts(folder: string): HeatText[] {
  const labelled = (name: string, weight: number): HeatText[] =>
    readLines<Line & { heat: number }>(folder, name).map(({ text, heat }) => ({
      text,
      heat,
      group: name,
      weight,
    }));
  // Comments that are no support text teach everyday words for displeasure, at a tenth of the weight.
  const commentWeight = 0.1;
  const comments = readLines<Line & { neg: number; split: string }>(folder, 'goemotions').filter(
    ({ split }) => split === 'train',
  );
  const displeased = comments.filter(({ neg }) => neg === 1);
  const others = comments.filter(({ neg }) => neg === 0).filter((_, n) => n % 4 === 0);
  const calm = readLines(folder, 'multidogo').slice(0, 1000);
  const read = publicHeat();
  const publicTexts = ['ibm-twitter-care', 'firefox-play'].flatMap((name) => readLines(folder, name));
  return [
    ...labelled('train-customer', 1),
    ...publicTexts.flatMap(({ id, text }) => {
      const heat = read.get(id);
      return heat === undefined ? [] : [{ text, heat, group: 'public', weight: 1 }];
    }),
    ...['posts', 'letters', 'plain']
      .flatMap(ownTexts)
      .map(({ text, heat }) => ({ text, heat, group: 'own', weight: 1 })),
    ...customerWriters.flatMap((name) => labelled(name, 1)),
    ...['pairs-customer-1', 'pairs-customer-2'].flatMap((name) => labelled(name, 0.7)),
    ...displeased.map(({ text }) => ({ text, heat: 2, group: 'goemotions', weight: commentWeight })),
    ...others.map(({ text }) => ({ text, heat: 0, group: 'goemotions', weight: commentWeight })),
    ...calm.map(({ text }) => ({ text, heat: 0, group: 'multidogo', weight: 0.3 })),
  ];
}

/** One sentence, with what it carries. */
const english = languageFor('en');

export interface LabelledSentence {
  text: string;
  labels: string[];
  group: string;
  weight: number;
}

interface Quoted {
  text: string;
  quotes: { label: string; quote: string }[];
}

/** Cuts a text into its sentences and gives each the labels whose quote touches it. */
export function sentencesOf({ text, quotes }: Quoted, group: string, weight: number): LabelledSentence[] {
  const sentences = english.tokenizer.tokenize(prepare(text, english.historyMarks));
  const spans = quotes.map(({ label, quote }) => {
    const start = text.indexOf(quote);
    return { label, start, end: start + quote.length };
  });
  return sentences.map(({ start, end }) => ({
    text: text.slice(start, end + closing(text, end)),
    labels: [
      ...new Set(
        spans
          .filter((span) => span.start >= 0 && span.start < end && start < span.end)
          .map(({ label }) => label),
      ),
    ],
    group,
    weight,
  }));
}

/** How far the marks after a sentence reach. */
const closing = (text: string, at: number): number =>
  /^[^\p{L}\p{N}\s]*/u.exec(text.slice(at))?.[0].length ?? 0;

export interface CustomerText {
  id: string;
  text: string;
  heat: number;
  cues: { cue: string; quote: string }[];
}

export interface AgentText {
  id: string;
  text: string;
  context: { role: 'customer' | 'agent'; text: string }[];
  flags: { rule: string; quote: string }[];
}

export function draftSentences(folder: string): LabelledSentence[] {
  const written = agentWriters.flatMap((name) =>
    readLines<AgentText>(folder, name).flatMap(({ text, flags }) =>
      sentencesOf({ text, quotes: flags.map(({ rule, quote }) => ({ label: rule, quote })) }, name, 1),
    ),
  );
  const pairs = [1, 2, 3, 4]
    .map((n) => `pairs-agent-${n}`)
    .flatMap((name) =>
      readLines<{ text: string; rule: string | null; quote: string | null }>(folder, name).flatMap(
        ({ text, rule, quote }) =>
          sentencesOf({ text, quotes: rule && quote ? [{ label: rule, quote }] : [] }, name, 1),
      ),
    );
  // Real replies, unread: nearly all of them are fine, so together they teach what fine sounds like.
  const replies = ['ibm-twitter-care', 'firefox-play'].flatMap((name) =>
    readLines<Line & { role: string; split: string }>(folder, name)
      .filter(({ role, split }) => role === 'agent' && split === 'dev')
      .flatMap(({ text }) => sentencesOf({ text, quotes: [] }, name, 0.3)),
  );
  return [...written, ...pairs, ...replies];
}

/**
 * Sentences of customers with the escalation cues quoted in them. Messages without a quote teach too: those of
 * one sentence carry their cues, longer ones only where they have none.
 */
export function cueSentences(folder: string, escalates: (cue: string) => boolean): LabelledSentence[] {
  const quoted = customerWriters.flatMap((name) =>
    readLines<CustomerText>(folder, name).flatMap(({ text, cues }) =>
      sentencesOf({ text, quotes: cues.map(({ cue, quote }) => ({ label: cue, quote })) }, name, 1),
    ),
  );
  const own = ownTexts('letters').flatMap((one) => sentencesOf(one, 'own', 1));
  const pairs = ['pairs-customer-1', 'pairs-customer-2'].flatMap((name) =>
    readLines<{ text: string; cue: string | null; quote: string | null }>(folder, name).flatMap(
      ({ text, cue, quote }) =>
        sentencesOf({ text, quotes: cue && quote ? [{ label: cue, quote }] : [] }, name, 1),
    ),
  );
  const unquoted = readLines<{ text: string; cues: string[] }>(folder, 'train-customer').flatMap(
    ({ text, cues }) => {
      const own = cues.filter(escalates);
      const sentences = sentencesOf({ text, quotes: [] }, 'train-customer', 0.5);
      if (sentences.length > 1 && own.length) return [];
      return sentences.map((sentence) => ({ ...sentence, labels: own }));
    },
  );
  const calm = readLines(folder, 'multidogo')
    .slice(0, 1000)
    .flatMap(({ text }) => sentencesOf({ text, quotes: [] }, 'multidogo', 0.3));
  return [...quoted, ...own, ...pairs, ...unquoted, ...calm].map((sentence) => ({
    ...sentence,
    labels: sentence.labels.filter(escalates),
  }));
}
