/**
 * `npm run report:fixes`: every fix of every family, for the rules' own examples and for sentences beside their patterns,
 * read by the encoder of `rules/learned`: none should be flagged. It exits with 1 where one is.
 */
import { createEngine } from '../../lib/engine/engine';
import { type Fix, withFix } from '../../lib/engine/fixes/fix';
import { factGrammarFor } from '../../lib/lang/fact-grammars';
import { corePack } from '../../lib/packs/core';
import { slotsFrom } from '../../lib/phrases/slots';
import type { ScoredSpan } from '../../lib/readers/reader';
import { meaningFromDisk } from '../../lib/runtime/meaning-from-disk';
import { filledIn } from '../fixes/blank-examples';
import { findingOf, flaggedBy, isFixable } from '../fixes/flagged-sentences';
import * as conversations from '../fixes/threads';

type Read = (draft: string, lastTurn: string) => Promise<readonly ScoredSpan[]>;

/** What the encoder hears in the sentences of a draft, each read once. */
async function reading(): Promise<Read> {
  const { reader } = await meaningFromDisk();
  const { signal } = new AbortController();
  const known = new Map<string, readonly ScoredSpan[]>();
  return async (text, context) => {
    const key = JSON.stringify([text, context]);
    const before = known.get(key);
    if (before) return before;
    const [score] = await reader.read([{ side: 'agent', unit: 'sentence', text, context }], signal);
    const spans = (score?.spans ?? []).filter(({ label }) => label.startsWith('agent/'));
    known.set(key, spans);
    return spans;
  };
}

/** The sentences that a fix changed, as they then are. */
const changedBy = (draft: string, fix: Fix, tokenize: (text: string) => { start: number; end: number }[]) => {
  const fixed = withFix(draft, fix);
  const to = fix.start + fix.text.length;
  return tokenize(fixed)
    .filter(({ start, end }) => start < to && fix.start <= end)
    .map(({ start, end }) => fixed.slice(fixed[start - 1] === '[' ? start - 1 : start, end + 2).trim());
};

export async function reportFixes(): Promise<void> {
  const engine = createEngine(corePack());
  const { tokenize } = engine.language.tokenizer;
  const read = await reading();
  let fixes = 0;
  const faults: string[] = [];
  for (const rule of corePack().rules.filter(isFixable)) {
    const own = { fixes: 0, faults: 0 };
    const heard = new Set<string>();
    for (const [name, messages] of Object.entries(conversations)) {
      const thread = engine.readThread(messages);
      const slots = slotsFrom(messages, factGrammarFor('en'));
      const lastTurn = messages.at(-1)?.text ?? '';
      for (const one of flaggedBy(engine, rule)) {
        const kept = tokenize(one.draft).map(({ start, end }) => one.draft.slice(start, end + 2).trim());
        for (const fix of engine.fixesFor(findingOf(engine, one, thread), one.draft, thread, slots)) {
          own.fixes++;
          for (const written of changedBy(one.draft, fix, tokenize)) {
            if (kept.includes(written)) continue;
            for (const sentence of new Set([written, filledIn(written)])) {
              for (const { label, certainty, start, end } of await read(sentence, lastTurn)) {
                const said = `${sentence} — ${label} ${certainty.toFixed(2)} “${sentence.slice(start, end)}” (${name})`;
                if (heard.has(said)) continue;
                heard.add(said);
                own.faults++;
                faults.push(`${rule.id}: ${said}`);
              }
            }
          }
        }
      }
    }
    fixes += own.fixes;
    console.log(`${rule.id}: ${own.fixes} fixes, ${own.faults} flagged`);
  }
  console.log(`\n${fixes} fixes, ${faults.length} sentences of them flagged by the encoder`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length) process.exitCode = 1;
}
