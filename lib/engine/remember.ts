import type { Reading, Spoken, ThreadState, Turn } from './engine';
import type { RuleSet } from './rule-set';
import { bandOf, weigh } from './weigh';

/** What a turn leaves of the heat before it: frustration is stable across turns (Zuters & Leonova 2020). */
const stickiness = 0.8;

/**
 * Heat over a thread. It rises and falls on the customer's own words alone: no reply, however kind, is
 * credited with calming anyone.
 */
export function remember(
  messages: readonly Spoken[],
  muted: ReadonlySet<string> | undefined,
  read: (text: string) => Reading,
  set: RuleSet,
): ThreadState {
  let heat = 0;
  let care = false;
  let safety = false;
  const turns: Turn[] = [];
  messages.forEach((message, index) => {
    if (message.speaker !== 'customer' || message.note) return;
    const reading = without(muted, read(message.text), set);
    const { rise, relief, floor } = reading.weight;
    heat = clamp(Math.max(stickiness * heat + rise - relief, floor));
    for (const finding of reading.findings) {
      const rule = set.rules.get(finding.rule);
      if (rule?.kind !== 'cue') continue;
      care ||= rule.group === 'circumstances';
      safety ||= rule.severity === 5;
    }
    turns.push({ ...reading, message: index, heat, band: bandOf(heat) });
  });
  return { heat, band: bandOf(heat), care, safety, turns };
}

/** Two decimals, so that the same thread gives the same number on every machine and in every log. */
const clamp = (heat: number): number => Math.round(Math.min(6, Math.max(0, heat)) * 100) / 100;

function without(muted: ReadonlySet<string> | undefined, reading: Reading, set: RuleSet): Reading {
  if (!muted?.size || !reading.findings.some((finding) => muted.has(finding.rule))) return reading;
  const findings = reading.findings.filter((finding) => !muted.has(finding.rule));
  return { ...reading, findings, weight: weigh(set, findings, reading.own, reading.learned) };
}
