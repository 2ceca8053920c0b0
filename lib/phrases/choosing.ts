/**
 * Validating sentences, built from the pack's phrases and the customer's own facts.
 */
import type { ThreadState } from '../engine/engine';
import type { Pack } from '../format/pack';
import type { ChannelKind, Register } from '../format/phrase';
import { fill, slotsIn } from '../format/slot';
import { contract, contracts, goesWith, registerOf } from '../lang/en/register';
import { hash } from '../readers/linear/features';
import { setBounded } from '../text/set-bounded';
import { channelKind } from './channel';
import { cuesToAnswer, unnamedHeat } from './cues-to-answer';
import type { Slots } from './slots';

export interface Phrase {
  text: string;
  /** The cue it answers. */
  cue: string;
}

export interface PhraseContext {
  thread: ThreadState;
  /** The thread's messages, to which `thread` belongs. */
  messages: readonly { speaker: string; text: string }[];
  /** As the page names it. */
  channel?: string | undefined;
  slots: Slots;
}

const maxPhrases = 3;
/** Where nothing is named there is little to choose between. */
const maxUnnamed = 2;

/** What they told weighs more than a noun for it; a name is no fact. */
const weights: Partial<Record<string, number>> = { thing: 4, problem: 4, dur: 4, times: 4, name: 1 };
const weightOf = (slot: string): number => weights[slot] ?? 6;

/** In a chat one short line is answered by the next, and where others read along less is more. */
const maxWords = { chat: 14, public: 12, letter: 40 };

/** Where others read along, what happened on their account is not spread out. */
const sayable: ReadonlySet<string> = new Set(['thing', 'problem', 'dur', 'times', 'name']);

/** They want it done and no words about it: one short sentence at most, and no apology. */
const noTalk =
  /\b(?:just|simply) (?:fix|solve|sort|refund|cancel|send|answer|do|get)\b|\bno more (?:apologies|excuses|sorry)\b|\bspare me\b|\bstop apologi[sz]ing\b|\b(?:do not|don['’]t) (?:need|want) (?:your|an(?:other)?|any|more) (?:apolog\w+|sympathy|sorry)/i;

/**
 * At most three sentences for the customer's last turn, each with another opening, none that the agent has
 * already used in this thread, none whose facts are unsure.
 */
export function buildPhrases(sets: Pack['phrases'], spoken: PhraseContext): Phrase[] {
  const { thread, messages } = spoken;
  const cues = cuesToAnswer(thread, messages);
  if (!cues.length) return [];
  const between = mannerOf(spoken);
  const named = cues.flatMap((cue, rank) => candidatesFor(sets, cue, rank, spoken, between));
  const isUpset = isHot(thread) && !cues.every((cue) => isPositive(thread, cue));
  const candidates = named.length || !isUpset ? named : candidatesFor(sets, unnamedHeat, 0, spoken, between);
  const said = textsOf(messages, 'agent');
  const last = messages.at(-1)?.text ?? '';
  const isBrief = noTalk.test(last);
  const limit = isBrief ? 1 : candidates.every(({ cue }) => cue === unnamedHeat) ? maxUnnamed : maxPhrases;
  const chosen: Phrase[] = [];
  // Of equally good ones not always the first: which it is depends on the customer's words, so it stays.
  const tieBreak = (text: string) => hash(`${last}\n${text}`);
  for (const { text, cue } of candidates.sort(
    (a, b) => b.score - a.score || tieBreak(a.text) - tieBreak(b.text),
  )) {
    if (chosen.length === limit) break;
    if (isBrief && (/\bsorry\b/.test(text) || wordsIn(text) > maxWords.public)) continue;
    if (said.some((earlier) => overlap(text, earlier) >= 0.6)) continue;
    if (chosen.some((other) => opening(other.text) === opening(text) || overlap(text, other.text) >= 0.5))
      continue;
    chosen.push({ text, cue });
  }
  return chosen;
}

/** How the two speak with each other, and where. */
interface Manner {
  register: Register;
  kind: ChannelKind;
  /** “I'm” rather than “I am”. */
  isShort: boolean;
}

/** The tone of long ago is not the tone of now. */
const latest = 6;

function mannerOf({ messages, channel }: PhraseContext): Manner {
  const customer = textsOf(messages, 'customer').slice(-latest);
  const agent = textsOf(messages, 'agent').slice(-latest);
  return {
    register: registerOf(customer),
    kind: channelKind(channel),
    isShort: contracts(agent, customer),
  };
}

interface Candidate extends Phrase {
  score: number;
}

/** The sentences of a cue that fit these people, this channel and these facts. */
function candidatesFor(
  sets: Pack['phrases'],
  cue: string,
  rank: number,
  { thread, slots }: PhraseContext,
  { register, kind, isShort }: Manner,
): Candidate[] {
  const ever = new Set(thread.turns.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const wanted = isPositive(thread, cue) ? 1 : isHot(thread) ? 3 : 2;
  return (
    sets
      .filter((set) => set.cue === cue)
      .flatMap((set) => set.phrases)
      .filter((phrase) => !phrase.also || phrase.also.some((other) => ever.has(other)))
      // One step too mild or too strong is a matter of taste; a mild one said to somebody furious is out of place.
      .filter((phrase) => Math.abs(phrase.intensity - wanted) < 2)
      .filter((phrase) => goesWith(phrase.register, register) && (!phrase.channel || phrase.channel === kind))
      .flatMap((phrase) => {
        const filled = fill(phrase.text, slots);
        const taken = slotsIn(phrase.text);
        const isLong = filled && wordsIn(filled) > maxWords[kind];
        if (!filled || (kind === 'public' && (isLong || !taken.every((slot) => sayable.has(slot)))))
          return [];
        const fits = phrase.register === register ? 0.5 : 0;
        const off = Math.abs(phrase.intensity - wanted);
        const told = taken.reduce((sum, slot) => sum + weightOf(slot), 0);
        const score = told + fits - off - rank * 1.5 - (isLong ? 2 : 0);
        return [{ text: isShort ? contract(filled) : filled, cue, score }];
      })
  );
}

const isHot = ({ band }: ThreadState): boolean => band === 'heated' || band === 'critical';

/** Thanks and relief are answered as such, whatever the thread was before. */
const isPositive = ({ turns }: ThreadState, cue: string): boolean =>
  turns.some(({ findings }) => findings.some(({ rule, severity }) => rule === cue && severity === 0));

const textsOf = (messages: PhraseContext['messages'], speaker: string): string[] =>
  messages.filter((message) => message.speaker === speaker).map(({ text }) => text);

const wordsIn = (text: string): number => text.split(' ').length;
const opening = (text: string): string => text.toLowerCase().split(' ')[0]!;

/** The share of a sentence's four-word runs that stand in another text: 0–1. */
export function overlap(sentence: string, text: string): number {
  const runs = [...runsOf(sentence)];
  if (!runs.length) return 0;
  const others = runsOf(text);
  return runs.filter((run) => others.has(run)).length / runs.length;
}

/** What was said in a thread is compared again at every keystroke of the draft. */
const keptRuns = new Map<string, ReadonlySet<string>>();
const maxKept = 4_000;

function runsOf(text: string): ReadonlySet<string> {
  const known = keptRuns.get(text);
  if (known) return known;
  // “I am” and “I'm” are the same words.
  const words =
    contract(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  const runs = new Set(words.slice(0, -3).map((_, n) => words.slice(n, n + 4).join(' ')));
  setBounded(keptRuns, text, runs, maxKept);
  return runs;
}
