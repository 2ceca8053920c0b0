import { describe, expect, it } from 'vitest';
import { shownChange } from '../../lib/coach/shown-change';
import { createEngine } from '../../lib/engine/engine';
import { withFix } from '../../lib/engine/fixes/fix';
import { corePack } from '../../lib/packs/core';

const engine = createEngine(corePack());
const thread = engine.readThread([{ speaker: 'customer', text: 'I am furious.' }]);

const fixesOf = (draft: string) =>
  engine
    .checkDraft(draft, thread)
    .findings.filter(({ start, end }) => start < end)
    .flatMap((finding) => engine.fixesFor(finding, draft, thread, {}));

const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('a letter of two code units', () => {
  it.each([
    'Calm down, and 𐐨ur van comes on Monday with the part.',
    'Calm down, and 😡 It is our policy, mate, to wait.',
    '😡, calm down, please.',
    'Hi Jane, 𐐨alm down. 𐐨ur van comes on Monday, and you should have read the terms.',
    'It is our policy, mate, 👩‍🚒 to wait.',
  ])('is never cut in two by a fix: %s', (draft) => {
    const fixes = fixesOf(draft);
    expect(fixes.length).toBeGreaterThan(0);
    for (const fix of fixes) {
      for (const part of [
        draft.slice(0, fix.start),
        draft.slice(fix.start, fix.end),
        draft.slice(fix.end),
        fix.text,
      ])
        expect(part).not.toMatch(half);
      expect(withFix(draft, fix)).not.toMatch(half);
      const { goes, comes, before, after } = shownChange(fix, draft);
      for (const part of [goes, comes, before, after]) expect(part).not.toMatch(half);
    }
  });

  it('becomes a capital where its sentence begins after the fix', () => {
    const draft = 'Calm down, and 𐐨ur van comes on Monday with the part.';
    expect(fixesOf(draft).map((fix) => withFix(draft, fix))).toContainEqual(
      expect.stringMatching(/𐐀ur van/u),
    );
  });
});
