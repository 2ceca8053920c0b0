import { isSafetyCue } from '../format/rule';
import type { Finding, Judgement, MessageInput, ThreadState, Turn } from '../model/analysis';
import { noScores, type Scores } from '../readers/scores';
import { dangerAcross } from './across-messages';
import type { CompiledPack } from './compiled-pack';
import { bandOf } from './heat/bands';
import { weigh } from './heat/heat';

/** What a turn leaves of the heat before it: frustration is stable across turns (Zuters & Leonova 2020). */
const stickiness = 0.8;

/**
 * @param muted rules that the agent took back in this conversation; they neither show nor weigh
 * @param scores of slow readers, as far as they have come
 */
export type ReadThread = (
  messages: readonly MessageInput[],
  muted?: ReadonlySet<string>,
  scores?: Scores,
) => ThreadState;

/**
 * Heat over a thread. It rises and falls on the customer's own words alone: no reply, however kind, is
 * credited with calming anyone. The last thread is remembered, so that a new message costs that message and
 * not the whole thread.
 */
export function createThreadReading(
  pack: CompiledPack,
  read: (text: string, scores: Scores) => Judgement,
): ReadThread {
  let last: {
    messages: readonly MessageInput[];
    muted: ReadonlySet<string>;
    scores: Scores;
    turns: Turn[];
  } = { messages: [], muted: new Set(), scores: noScores, turns: [] };
  return (messages, muted = new Set(), scores = noScores) => {
    const isSame = last.scores === scores && sameSet(last.muted, muted);
    const known = isSame ? commonPrefix(last.messages, messages) : 0;
    let count = last.turns.length;
    while (count > 0 && last.turns[count - 1]!.message >= known) count--;
    const turns = last.turns.slice(0, count);
    for (let index = known; index < messages.length; index++) {
      const message = messages[index]!;
      if (message.speaker !== 'customer' || message.note) continue;
      const judged = withMore(read(message.text, scores), dangerAcross(pack, messages, index), pack);
      turns.push(nextTurn(pack, turns.at(-1), without(muted, judged, pack), index));
    }
    last = { messages, muted, scores, turns };
    const now = turns.at(-1);
    return {
      heat: now?.heatAfter ?? 0,
      band: now?.band ?? 'calm',
      care: now?.care ?? false,
      safety: now?.safety ?? false,
      turns,
      messages,
    };
  };
}

function nextTurn(
  { rules, bands }: CompiledPack,
  before: Turn | undefined,
  judgement: Judgement,
  message: number,
): Turn {
  const { rise, isNeutral, relief, floor } = judgement.weight;
  // Thanks take from the heat there was; what the same turn still complains of stands.
  const left = Math.max(0, stickiness * (before?.heatAfter ?? 0) - relief);
  const heatAfter = clamp(Math.max(isNeutral ? Math.max(left, rise) : left + rise, floor));
  const cues = judgement.findings.flatMap(({ rule: id }) => {
    const rule = rules.get(id);
    return rule?.kind === 'cue' ? [rule] : [];
  });
  const care = (before?.care ?? false) || cues.some(({ group }) => group === 'circumstances');
  const safety = (before?.safety ?? false) || cues.some(({ severity }) => severity === 5);
  return { ...judgement, message, heatAfter, band: bandOf(heatAfter, bands), care, safety };
}

/** How many messages at the start are the same. */
function commonPrefix(before: readonly MessageInput[], now: readonly MessageInput[]): number {
  const max = Math.min(before.length, now.length);
  for (let n = 0; n < max; n++) {
    const a = before[n]!;
    const b = now[n]!;
    if (a !== b && (a.text !== b.text || a.speaker !== b.speaker || Boolean(a.note) !== Boolean(b.note)))
      return n;
  }
  return max;
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/** Two decimals, so that the same thread gives the same number on every machine and in every log. */
const clamp = (heat: number): number => Math.round(Math.min(6, Math.max(0, heat)) * 100) / 100;

/** With what is found beside the message by itself. */
function withMore(judgement: Judgement, more: readonly Finding[], { rules, bands }: CompiledPack): Judgement {
  const { findings, ownText, checked, heat } = judgement;
  const named = new Set(findings.map(({ rule }) => rule));
  const all = [...findings, ...more.filter(({ rule }) => !named.has(rule))];
  if (all.length === findings.length) return judgement;
  return { ...judgement, findings: all, weight: weigh(rules, bands, all, checked ? ownText : '', heat) };
}

/** A safety cue is not muted: what was wrong about it is folded away, for one message. */
function without(
  muted: ReadonlySet<string>,
  judgement: Judgement,
  { rules, bands }: CompiledPack,
): Judgement {
  const { findings, ownText, checked, heat } = judgement;
  const isMuted = ({ rule }: Finding): boolean => muted.has(rule) && !isSafetyCue(rules.get(rule));
  if (!muted.size || !findings.some(isMuted)) return judgement;
  const left = findings.filter((finding) => !isMuted(finding));
  return { ...judgement, findings: left, weight: weigh(rules, bands, left, checked ? ownText : '', heat) };
}
