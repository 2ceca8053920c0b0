/**
 * Validating sentences, built from the pack's phrases and the customer's own facts.
 */
import type { ThreadState } from '../engine/engine';
import { hash } from '../engine/learned/features';
import type { Pack } from '../packs/format/pack';
import { isChat } from './channel';
import { type Slots, slotsFrom } from './slots';

export interface Phrase {
  text: string;
  /** The cue it answers. */
  cue: string;
}

/** Where a validating sentence would be wrong: safety first, or a boundary, or facts alone. */
const silencing = new Set([
  'customer/self-harm-risk',
  'customer/threat-of-harm',
  'customer/safety-incident',
  'customer/abuse-severe',
  'customer/legal-threat',
  'customer/regulator-threat',
  'customer/chargeback-threat',
]);

const most = 3;

/** In a chat one short line is answered by the next; a letter may take its time. */
const mostWordsInChat = 14;

/**
 * At most three sentences for the customer's last turn, each with another opening, none that the agent has
 * already used in this thread, none whose facts are unsure.
 *
 * @param messages the thread's messages, to which `thread` belongs
 * @param channel as the page names it
 */
export function buildPhrases(
  sets: Pack['phrases'],
  thread: ThreadState,
  messages: readonly { speaker: string; text: string }[],
  channel?: string,
): Phrase[] {
  const turns = openTurns(thread, messages);
  const cues = cuesOf(turns, thread, messages);
  const found = turns.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  if (!cues.length || found.some((cue) => silencing.has(cue))) return [];
  const slots = slotsFrom(
    messages.filter((message) => message.speaker === 'customer').map((message) => message.text),
  );
  const said = messages.filter((message) => message.speaker === 'agent').map((message) => message.text);
  const ever = new Set(thread.turns.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const wanted = thread.band === 'critical' || thread.band === 'heated' ? 3 : 2;

  const candidatesFor = (cue: string, rank: number) =>
    sets
      .filter((set) => set.cue === cue)
      .flatMap((set) => set.phrases)
      .filter(({ also }) => !also || also.some((other) => ever.has(other)))
      .flatMap(({ text, intensity }) => {
        const filled = fill(text, slots);
        if (!filled) return [];
        const long = isChat(channel) && filled.split(' ').length > mostWordsInChat ? 2 : 0;
        const score = slotCount(text) * 4 - Math.abs(intensity - wanted) - rank * 1.5 - long;
        return [{ text: filled, cue, score }];
      });
  const named = cues.flatMap(candidatesFor);
  const isHot = thread.band === 'heated' || thread.band === 'critical';
  const candidates = named.length || !isHot ? named : candidatesFor(unnamedHeat, 0);
  const chosen: Phrase[] = [];
  const last = messages.at(-1)?.text ?? '';
  // Of equally good ones not always the first: which it is depends on the customer's words, so it stays.
  const lot = (text: string) => hash(`${last}\n${text}`);
  for (const { text, cue } of candidates.sort((a, b) => b.score - a.score || lot(a.text) - lot(b.text))) {
    if (chosen.length === most) break;
    if (said.some((earlier) => overlap(text, earlier) >= 0.6)) continue;
    if (chosen.some((other) => opening(other.text) === opening(text) || overlap(text, other.text) >= 0.5))
      continue;
    chosen.push({ text, cue });
  }
  return chosen;
}

/** The customer's turns since the agent last wrote. */
function openTurns(thread: ThreadState, messages: readonly { speaker: string }[]) {
  const lastReply = messages.findLastIndex((message) => message.speaker === 'agent');
  return thread.turns.filter((turn) => turn.message > lastReply).map(plausible);
}

/** Below this rise the learned layer hears no strain at all. */
const unheard = 0.6;

/**
 * Words of feeling in a message that otherwise sounds calm are mostly about something else, such as a button
 * called “Panic”: no sympathy is built on them. Circumstances, such as a death, are told calmly.
 */
function plausible(turn: ThreadState['turns'][number]): ThreadState['turns'][number] {
  if (!turn.learned || turn.learned.rise >= unheard) return turn;
  return { ...turn, findings: turn.findings.filter(({ rule }) => !felt.has(rule)) };
}

const felt = new Set(
  'anger frustration anxiety disappointment helplessness urgency loss-of-trust feeling-unheard confusion long-wait repeat-contact broken-promise runaround churn-threat public-threat personal-attack'
    .split(' ')
    .map((name) => `customer/${name}`),
);

/** Heat that no rule names: the sentences for it claim nothing but that they were read. */
export const unnamedHeat = 'customer/unnamed-heat';

/**
 * Their cues, gravest first. A calm question needs an answer, not sympathy. A cue that was learned and not
 * named is too unsure to build a claim on.
 */
function cuesOf(
  turns: ThreadState['turns'],
  thread: ThreadState,
  messages: readonly { speaker: string }[],
): string[] {
  const severities = new Map<string, number>();
  const findings = turns.flatMap((turn) => turn.findings);
  for (const { rule, source, severity } of findings)
    if (source === 'rule') severities.set(rule, Number(severity));
  const grave = [...severities].filter(([, severity]) => severity > 0).sort((a, b) => b[1] - a[1]);
  if (!grave.length) {
    const isHot = turns.length > 0 && thread.band !== 'calm' && thread.band !== 'strained';
    if (!severities.size && (isHot || findings.some(({ severity }) => Number(severity) >= 2)))
      return [unnamedHeat];
    // Thanks are answered where there was something to thank for.
    return messages.some(({ speaker }) => speaker === 'agent') ? [...severities.keys()] : [];
  }
  return thread.band === 'calm' && !thread.care
    ? grave.filter(([, severity]) => severity >= 2).map(([id]) => id)
    : grave.map(([id]) => id);
}

const slotPattern = /\{([a-z]+)\}/gi;
const slotCount = (text: string): number => text.match(slotPattern)?.length ?? 0;

/** undefined when a slot is empty: the builder never adds facts. */
function fill(text: string, slots: Slots): string | undefined {
  let complete = true;
  const filled = text.replace(slotPattern, (_, name: string) => {
    const value = slots[name.toLowerCase() as keyof Slots];
    if (!value) complete = false;
    return name[0] === name[0]!.toUpperCase() ? capital(value ?? '') : (value ?? '');
  });
  return complete ? filled : undefined;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const opening = (text: string): string => text.toLowerCase().split(' ')[0]!;

/** The share of a sentence's four-word runs that stand in another text: 0–1. */
export function overlap(sentence: string, text: string): number {
  const runs = runsOf(sentence);
  if (!runs.length) return 0;
  const others = new Set(runsOf(text));
  return runs.filter((run) => others.has(run)).length / runs.length;
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(0, -3).map((_, n) => words.slice(n, n + 4).join(' '));
}
