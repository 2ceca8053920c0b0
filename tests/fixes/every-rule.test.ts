import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import { withFix } from '../../lib/engine/fixes/fix';
import { maxFixes } from '../../lib/engine/fixes/fixes';
import { factGrammarFor } from '../../lib/lang/fact-grammars';
import type { ThreadState } from '../../lib/model/analysis';
import { corePack } from '../../lib/packs/core';
import { slotsFrom } from '../../lib/phrases/slots';
import { filledIn } from './blank-examples';
import { findingOf, flaggedBy, furtherOf, isFixable } from './flagged-sentences';
import { heatedWithFacts, heatedWithoutFacts, nothing } from './threads';

const engine = createEngine(corePack());
const threads = Object.entries({ nothing, heatedWithoutFacts, heatedWithFacts }).map(([name, messages]) => ({
  name,
  thread: engine.readThread(messages),
  slots: slotsFrom(messages, factGrammarFor('en')),
}));

/** What is found in words that stand in the draft, by rule and words. A blank that is still open is filled first. */
const foundIn = (text: string, thread: ThreadState): string[] =>
  engine
    .checkDraft(filledIn(text), thread)
    .findings.filter(({ start, end }) => end > start)
    .map(({ rule, text: words }) => `${rule}: ${words.toLowerCase()}`);

/** Marks and capitals as people set them. */
function looksWritten(text: string): string[] {
  const slips = {
    'two blanks': /\S {2}/,
    'a blank before a mark': / [,.!?;]/,
    'two marks': /[,;]\s*[,;.!?]|[.!?]\s*,|\.\./,
    'a sentence without a capital': /[.!?] [a-z]/,
    'a slot': /\{/,
  };
  return Object.entries(slips).flatMap(([what, slip]) => (slip.test(text) ? [what] : []));
}

const rules = corePack().rules.filter(isFixable);

describe('each flag has at least two fixes that no rule flags:', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const faults = flaggedBy(engine, rule).flatMap((one) =>
      threads.flatMap(({ name, thread, slots }) => {
        const finding = findingOf(engine, one, thread);
        const fixes = engine.fixesFor(finding, one.draft, thread, slots);
        const before = foundIn(one.draft, thread);
        const at = `${one.draft} (${name})`;
        return [
          ...(fixes.length >= 2 && fixes.length <= maxFixes ? [] : [`${at} has ${fixes.length}`]),
          ...fixes.flatMap((fix) => {
            const fixed = withFix(one.draft, fix);
            const brought = foundIn(fixed, thread).filter((found) => !before.includes(found));
            return [...brought, ...looksWritten(fixed)].map((fault) => `${at} -> ${fixed}: ${fault}`);
          }),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('and five sentences beside its patterns', () => {
    const few = rules.filter(({ kind, id }) => kind === 'wording' && furtherOf(id).length < 5);
    expect(few.map(({ id }) => id)).toEqual([]);
  });
});
