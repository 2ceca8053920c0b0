import { createEngine } from '../../lib/engine/engine';
import { withFix } from '../../lib/engine/fixes/fix';
import type { Pack } from '../../lib/format/pack';
import type { Wording } from '../../lib/format/rule';
import type { Slots } from '../../lib/lang/facts';
import type { MessageInput } from '../../lib/model/analysis';
import { corePack } from '../../lib/packs/core';

export const wording = (more: Partial<Wording>): Wording => ({
  kind: 'wording',
  id: 'agent/kettle',
  label: 'Kettle',
  why: 'We say it another way.',
  source: 'our style',
  family: 'Style',
  severity: 'suggest',
  match: ['kettle'],
  unless: [],
  vetoes: [],
  rewrites: [],
  instead: [],
  examples: [{ text: '[Kettle] one.' }, { text: '[Kettle] two.' }],
  counterExamples: ['Pot one.', 'Pot two.'],
  ...more,
});

const core = corePack();

/** The core pack's words and nothing of its rules but these. */
export const packOf = (...rules: Pack['rules']): Pack => ({ ...core, rules, steps: [], phrases: [] });

interface Around {
  slots?: Slots;
  messages?: readonly MessageInput[];
  rewrites?: string[];
  /** Further rules. */
  rules?: Pack['rules'];
}

/** @param marked a draft with the found words in ⟦⟧ @returns the draft with each of the fixes made, the best first */
export function fixed(
  marked: string,
  instead: Wording['instead'],
  { slots = {}, messages = [], rewrites = [], rules = [] }: Around = {},
): string[] {
  const engine = createEngine(packOf(wording({ instead }), ...rules));
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const draft = marked.replace(/[⟦⟧]/g, '');
  const finding = {
    rule: 'agent/kettle',
    source: 'meaning' as const,
    certainty: 0.8,
    severity: 'suggest' as const,
    start,
    end,
    text: draft.slice(start, end),
    rewrites,
    evidence: [{ start, end }],
  };
  const thread = engine.readThread(messages);
  return engine.fixesFor(finding, draft, thread, slots).map((fix) => withFix(draft, fix));
}
