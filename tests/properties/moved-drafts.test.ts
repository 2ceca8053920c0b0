import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import { type Fix, withFix } from '../../lib/engine/fixes/fix';
import { corePack } from '../../lib/packs/core';
import { draftText } from './drafts';
import { asLongAsItTakes, runs } from './seed';

const core = corePack();
const messages = [{ speaker: 'customer' as const, text: 'I am furious. My kettle leaks.' }];

/** Reads one draft after the other, as they are typed, and remembers what it can. */
const lasting = createEngine(core);
const lastingThread = lasting.readThread(messages);

/** A draft, and the same with something put in somewhere. */
const twoDrafts = fc
  .tuple(draftText, draftText, fc.nat())
  .map(([text, more, place]) => [text, text.slice(0, place % (text.length + 1)) + more + text] as const);

it(
  'what is found and offered in a draft that changed is what is found and offered in it read for the first time',
  asLongAsItTakes,
  () => {
    let offered = 0;
    fc.assert(
      fc.property(twoDrafts, (drafts) => {
        for (const text of drafts) {
          const fresh = createEngine(core);
          const thread = fresh.readThread(messages);
          const { findings } = lasting.checkDraft(text, lastingThread);
          expect(findings).toEqual(fresh.checkDraft(text, thread).findings);
          for (const finding of findings.filter(({ start, end }) => start < end)) {
            const fixes = lasting.fixesFor(finding, text, lastingThread, {});
            expect(fixes).toEqual(fresh.fixesFor(finding, text, thread, {}));
            for (const fix of fixes) keepsTheRest(text, fix);
            offered += fixes.length;
          }
        }
      }),
      runs(12),
    );
    expect(offered).toBeGreaterThan(20);
  },
);

/** A fix lies within the draft, changes it, and cuts no letter in two. */
function keepsTheRest(text: string, fix: Fix): void {
  expect(fix.start).toBeGreaterThanOrEqual(0);
  expect(fix.end).toBeGreaterThanOrEqual(fix.start);
  expect(fix.end).toBeLessThanOrEqual(text.length);
  expect(withFix(text, fix)).not.toBe(text);
  for (const at of [fix.start, fix.end]) expect(text.slice(at - 1, at + 1)).not.toMatch(letterOfTwo);
}

const letterOfTwo = /^[\ud800-\udbff][\udc00-\udfff]$/;
