import type { RuleSet } from '../readers/rules/rule-set';
import type { MessageInput, Reading, ThreadState, Turn } from './engine';
import { bandOf, weigh } from './heat';

/** What a turn leaves of the heat before it: frustration is stable across turns (Zuters & Leonova 2020). */
const stickiness = 0.8;

export type ReadThread = (messages: readonly MessageInput[], muted?: ReadonlySet<string>) => ThreadState;

/**
 * Heat over a thread. It rises and falls on the customer's own words alone: no reply, however kind, is
 * credited with calming anyone. The last thread is remembered, so that a new message costs that message and
 * not the whole thread.
 */
export function createMemory(set: RuleSet, read: (text: string) => Reading): ReadThread {
  let last: { messages: readonly MessageInput[]; muted: ReadonlySet<string>; turns: Turn[] } = {
    messages: [],
    muted: new Set(),
    turns: [],
  };
  return (messages, muted = new Set()) => {
    const known = sameSet(last.muted, muted) ? commonPrefix(last.messages, messages) : 0;
    let count = last.turns.length;
    while (count > 0 && last.turns[count - 1]!.message >= known) count--;
    const turns = last.turns.slice(0, count);
    for (let index = known; index < messages.length; index++) {
      const message = messages[index]!;
      if (message.speaker !== 'customer' || message.note) continue;
      turns.push(nextTurn(set, turns.at(-1), without(muted, read(message.text), set), index));
    }
    last = { messages, muted, turns };
    const now = turns.at(-1);
    return {
      heat: now?.heat ?? 0,
      band: now?.band ?? 'calm',
      care: now?.care ?? false,
      safety: now?.safety ?? false,
      turns,
      messages,
    };
  };
}

function nextTurn(set: RuleSet, before: Turn | undefined, reading: Reading, message: number): Turn {
  const { rise, isNeutral, relief, floor } = reading.weight;
  // Thanks take from the heat there was; what the same turn still complains of stands.
  const left = Math.max(0, stickiness * (before?.heat ?? 0) - relief);
  const heat = clamp(Math.max(isNeutral ? Math.max(left, rise) : left + rise, floor));
  const cues = reading.findings.flatMap(({ rule: id }) => {
    const rule = set.rules.get(id);
    return rule?.kind === 'cue' ? [rule] : [];
  });
  const care = (before?.care ?? false) || cues.some(({ group }) => group === 'circumstances');
  const safety = (before?.safety ?? false) || cues.some(({ severity }) => severity === 5);
  return { ...reading, message, heat, band: bandOf(heat, set.bands), care, safety };
}

/** How many messages at the start are the same. */
function commonPrefix(before: readonly MessageInput[], now: readonly MessageInput[]): number {
  const most = Math.min(before.length, now.length);
  for (let n = 0; n < most; n++) {
    const a = before[n]!;
    const b = now[n]!;
    if (a !== b && (a.text !== b.text || a.speaker !== b.speaker || Boolean(a.note) !== Boolean(b.note)))
      return n;
  }
  return most;
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/** Two decimals, so that the same thread gives the same number on every machine and in every log. */
const clamp = (heat: number): number => Math.round(Math.min(6, Math.max(0, heat)) * 100) / 100;

function without(muted: ReadonlySet<string>, reading: Reading, set: RuleSet): Reading {
  if (!muted.size || !reading.findings.some((finding) => muted.has(finding.rule))) return reading;
  const findings = reading.findings.filter((finding) => !muted.has(finding.rule));
  return { ...reading, findings, weight: weigh(set, findings, reading.own, reading.learned) };
}
