/**
 * `npm run report:fixes`: every fix of every family, for the rules' own examples and for sentences beside their patterns,
 * made in its draft, its blanks filled, and judged by rules and encoder together: none should be flagged. It exits with 1
 * where one is.
 */
import { createEngine } from '../../lib/engine/engine';
import { type Fix, withFix } from '../../lib/engine/fixes/fix';
import { factGrammarFor } from '../../lib/lang/fact-grammars';
import type { Finding, ThreadState } from '../../lib/model/analysis';
import { corePack } from '../../lib/packs/core';
import { slotsFrom } from '../../lib/phrases/slots';
import { createAwaitScores } from '../../lib/readers/await-scores';
import { meaningFromDisk } from '../../lib/runtime/meaning-from-disk';
import { filledIn } from '../fixes/blank-examples';
import { findingOf, flaggedBy, isFixable } from '../fixes/flagged-sentences';
import * as conversations from '../fixes/threads';

/** A draft's hints, from all readers; the same draft of a conversation is judged once. */
async function judging(engine: ReturnType<typeof createEngine>) {
  const { reader } = await meaningFromDisk();
  const awaitScores = createAwaitScores([reader], new AbortController().signal);
  const known = new Map<string, readonly Finding[]>();
  return async (draft: string, thread: ThreadState): Promise<readonly Finding[]> => {
    const key = JSON.stringify([draft, thread.messages]);
    const before = known.get(key);
    if (before) return before;
    const units = engine
      .unitsToRead(thread, draft)
      .filter(({ side, unit }) => side === 'agent' && unit !== 'pair');
    const { findings } = engine.checkDraft(draft, thread, await awaitScores(units));
    const hints = findings.filter(({ start, end }) => end > start);
    known.set(key, hints);
    return hints;
  };
}

/**
 * Are most of the hint's words the fix's own? Of words that only went, it is what was to be mended, if that is still there.
 */
function isOf(fix: Fix, mended: Finding, hint: Finding, draft: string): boolean {
  const added = filledIn(fix.text);
  if (added.length <= 1) return hint.rule === mended.rule;
  const shared = Math.min(hint.end, fix.start + added.length) - Math.max(hint.start, fix.start);
  return shared * 2 > hint.end - hint.start && !draft.toLowerCase().includes(hint.text.toLowerCase());
}

const wordsOf = ({ rule, text }: Finding): string => `${rule} “${text.toLowerCase()}”`;

export async function reportFixes(): Promise<void> {
  const engine = createEngine(corePack());
  const judge = await judging(engine);
  const faults: string[] = [];
  let fixes = 0;
  for (const rule of corePack().rules.filter(isFixable)) {
    const own = { fixes: 0, faults: new Set<string>() };
    for (const [name, messages] of Object.entries(conversations)) {
      const thread = engine.readThread(messages);
      const slots = slotsFrom(messages, factGrammarFor('en'));
      for (const one of flaggedBy(engine, rule)) {
        const finding = findingOf(engine, one, thread);
        const before = new Set((await judge(one.draft, thread)).map(wordsOf));
        for (const fix of engine.fixesFor(finding, one.draft, thread, slots)) {
          own.fixes++;
          const fixed = filledIn(withFix(one.draft, fix));
          for (const hint of await judge(fixed, thread)) {
            if (!before.has(wordsOf(hint)) && isOf(fix, finding, hint, one.draft))
              own.faults.add(`${fixed} — ${wordsOf(hint)} ${hint.certainty.toFixed(2)} (${name})`);
          }
        }
      }
    }
    console.log(`${rule.id}: ${own.fixes} fixes, ${own.faults.size} flagged`);
    fixes += own.fixes;
    faults.push(...own.faults);
  }
  console.log(`\n${fixes} fixes, ${faults.length} flagged`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length) process.exitCode = 1;
}
