/** Customers' messages that nothing was fitted on, with their heat and cues. */
import { corePack } from '../../lib/packs/core';
import { type Line, readLines } from './data';
import type { Refusal } from './encoder/refused';
import { devFiles, realMessages, writtenMessages } from './encoder/sources';

export interface LabelledMessage {
  id: string;
  /** The public set it is from, or the channel it was written for. */
  channel: string;
  text: string;
  /** 0 calm, 1 strained, 2 heated, 3 critical; of two readers the mean. */
  heat: number;
  /** Label heat 2 or above. */
  hot: boolean;
  calm: boolean;
  /** Rule ids. */
  cues: string[];
}

export interface MessageSet {
  name: string;
  messages: LabelledMessage[];
  /** Its cues were labelled. */
  hasCues: boolean;
}

interface WrittenLine extends Line {
  channel?: string;
  heat: number;
  cues: { cue: string }[];
}
interface GoldLine extends Line {
  source: string;
  heat: number[];
  cues_either: string[];
}
interface PublicLine extends Line {
  neg: number | null;
  split: string;
  role: string;
}

const rules = new Map(corePack().rules.map((rule) => [rule.id, rule]));

/** Cues by which a case escalates: what happened before, what is at stake, how they behave. */
export const isEscalation = (id: string): boolean => {
  const rule = rules.get(id);
  return rule?.kind === 'cue' && ['history', 'stakes', 'conduct'].includes(rule.group);
};

/** Danger to people, whoever told of it and however. */
export const safetyCues: readonly string[] = [
  'customer/self-harm-risk',
  'customer/threat-of-harm',
  'customer/safety-incident',
  'customer/abuse-severe',
];

const mean = (heats: readonly number[]): number => heats.reduce((a, b) => a + b, 0) / heats.length;

/** Of each large public set so many are read. */
const maxPublic = 500;

export function messageSets(folder: string): MessageSet[] {
  return [
    {
      name: 'real, two readers',
      hasCues: true,
      messages: readLines<GoldLine>(folder, devFiles.realMessages).map(
        ({ id, source, text, heat, cues_either }) => ({
          id,
          channel: source,
          text,
          heat: mean(heat),
          hot: mean(heat) >= 2,
          calm: mean(heat) === 0,
          cues: cues_either.map((cue) => `customer/${cue}`),
        }),
      ),
    },
    {
      name: 'written',
      hasCues: true,
      messages: readLines<WrittenLine>(folder, devFiles.writtenMessages).map(writtenMessage),
    },
    ...(['maia-dqe', 'airline', 'complaints'] as const).map((name) => ({
      name: `${name} (public)`,
      hasCues: false,
      messages: everyNth(
        readLines<PublicLine>(folder, name).filter(
          ({ neg, split, role }) => split === 'dev' && role === 'customer' && typeof neg === 'number',
        ),
      ).map(({ id, text, neg }) => ({
        id,
        channel: name,
        text,
        heat: neg === 1 ? 2 : 0,
        hot: neg === 1,
        calm: neg === 0,
        cues: [],
      })),
    })),
  ];
}

function writtenMessage({ id, channel, text, heat, cues }: WrittenLine): LabelledMessage {
  return {
    id,
    channel: channel ?? '–',
    text,
    heat,
    hot: heat >= 2,
    calm: heat === 0,
    cues: [...new Set(cues.map(({ cue }) => `customer/${cue}`))],
  };
}

/** The messages that the encoder was fitted on: of patterns, which were not, they tell as much as the others. */
export const fittedMessages = (folder: string, refuses: Refusal['refuses']): MessageSet[] =>
  [...writtenMessages, ...realMessages.slice(1)].map((name) => ({
    name,
    hasCues: true,
    messages: readLines<WrittenLine>(folder, name)
      .filter((line) => !refuses(line))
      .map(writtenMessage),
  }));

/** Danger to people told in hints, and what nearly sounds like it. */
export const dangerHints = (folder: string): LabelledMessage[] =>
  readLines<Line & { cue: string | null; also: string[]; heat: number }>(folder, devFiles.dangerHints).map(
    ({ id, text, cue, also, heat }) => ({
      id,
      channel: 'hints',
      text,
      heat,
      hot: heat >= 2,
      calm: heat === 0,
      cues: [...(cue ? [cue] : []), ...also].map((one) => `customer/${one}`),
    }),
  );

const everyNth = <T>(rows: readonly T[]): T[] => {
  const step = Math.max(1, Math.floor(rows.length / maxPublic));
  return rows.filter((_, n) => n % step === 0).slice(0, maxPublic);
};
