/**
 * Validating sentences, built from the pack's phrases and the customer's own facts.
 */
import type { Pack } from '../format/pack';
import type { Rule } from '../format/rule';
import { fnv1a24 } from '../model/fnv1a';
import {
  candidatesFor,
  type Facts,
  isHot,
  isPositive,
  type Manner,
  maxWords,
  type Phrase,
  wordsIn,
} from './candidates';
import { channelKind } from './channel';
import { cuesToAnswer } from './cues-to-answer';
import { overlap } from './overlap';

export interface PhraseContext extends Facts {
  rules: ReadonlyMap<string, Rule>;
  /** The thread's messages, to which `thread` belongs. */
  messages: readonly { speaker: string; text: string; note?: boolean }[];
  /** As the page names it. */
  channel?: string | undefined;
}

const maxPhrases = 3;
/** Where nothing is named there is little to choose between. */
const maxUnnamed = 2;

/** Which share of its runs of words makes a sentence the same as one that the agent has sent, or as another offered. */
const sameAsSent = 0.6;
const sameAsOffered = 0.5;

/** The same words were sent in this thread already. */
export const wasSaid = (
  text: string,
  { messages, language }: Pick<PhraseContext, 'messages' | 'language'>,
): boolean =>
  textsOf(messages, 'agent').some((sent) => overlap(text, sent, language.manner.contract) >= sameAsSent);

/**
 * At most three sentences for the customer's last turn, each with another opening, none that the agent has
 * already used in this thread, none whose facts are unsure.
 */
export function buildPhrases(sets: Pack['phrases'], context: PhraseContext): Phrase[] {
  const { rules, thread, messages, language } = context;
  const { wantsNoTalk, apology, contract } = language.manner;
  const occasions = cuesToAnswer(rules, thread, messages);
  if (!occasions.length) return [];
  const manner = mannerOf(context);
  const named = occasions.flatMap((occasion, rank) => candidatesFor(sets, occasion, rank, context, manner));
  const isUpset = isHot(thread) && !occasions.every((occasion) => isPositive(thread, occasion));
  const candidates =
    named.length || !isUpset ? named : candidatesFor(sets, { situation: 'unnamed-heat' }, 0, context, manner);
  const last = messages.at(-1)?.text ?? '';
  const isBrief = wantsNoTalk.test(last);
  const isUnnamed = candidates.every(
    ({ occasion }) => 'situation' in occasion && occasion.situation === 'unnamed-heat',
  );
  const limit = isBrief ? 1 : isUnnamed ? maxUnnamed : maxPhrases;
  const chosen: Phrase[] = [];
  // Of equally good ones not always the first: which it is depends on the customer's words, so it stays.
  const tieBreak = (text: string) => fnv1a24(`${last}\n${text}`);
  for (const { text, occasion } of candidates.sort(
    (a, b) => b.score - a.score || tieBreak(a.text) - tieBreak(b.text),
  )) {
    if (chosen.length === limit) break;
    if (isBrief && (apology.test(text) || wordsIn(text) > maxWords.public)) continue;
    if (wasSaid(text, context)) continue;
    const isLike = (other: Phrase) =>
      opening(other.text) === opening(text) || overlap(text, other.text, contract) >= sameAsOffered;
    if (!chosen.some(isLike)) chosen.push({ text, occasion });
  }
  return chosen;
}

/** The tone of long ago is not the tone of now. */
const latest = 6;

function mannerOf({ messages, channel, language }: PhraseContext): Manner {
  const customer = textsOf(messages, 'customer').slice(-latest);
  const agent = textsOf(messages, 'agent').slice(-latest);
  return {
    register: language.manner.registerOf(customer),
    kind: channelKind(channel),
    isShort: language.manner.contracts(agent, customer),
  };
}

const textsOf = (messages: PhraseContext['messages'], speaker: string): string[] =>
  messages.filter((message) => message.speaker === speaker && !message.note).map(({ text }) => text);

const opening = (text: string): string => text.toLowerCase().split(' ')[0]!;
