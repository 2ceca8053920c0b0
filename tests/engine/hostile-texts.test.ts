import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCoach } from '../../lib/coach/coach';
import { maxHints } from '../../lib/coach/max-hints';
import { createEngine } from '../../lib/engine/engine';
import { statementsOf } from '../../lib/lang/en/facts/statements';
import { corePack } from '../../lib/packs/core';
import { work } from '../../lib/readers/rules/match';
import { endOfChecked, maxChecked } from '../../lib/text/checked-part';
import { prepare, withoutHistory } from '../../lib/text/prepare';
import { hostileTexts } from '../hostile-texts';
import { draftOf, threadOf } from '../sidepanel/fake-panel';

const core = corePack();
const texts = Object.entries(hostileTexts);

/** How many steps of patterns a text costs, as a customer's message and as a draft, read by nobody before. */
function stepsFor(text: string, max?: number): number {
  const engine = createEngine(core, undefined, max);
  const thread = engine.readThread([]);
  const before = work.steps;
  engine.readThread([{ speaker: 'customer', text }]);
  engine.checkDraft(text, thread);
  return work.steps - before;
}

function draftSteps(text: string): number {
  const engine = createEngine(core);
  const thread = engine.readThread([]);
  const before = work.steps;
  engine.checkDraft(text, thread);
  return work.steps - before;
}

describe('a text that was written to freeze the panel', () => {
  it.each(texts)('%s: four times the text costs at most five times as much, without any cap', (_, make) => {
    const [quarter, whole] = [
      stepsFor(make(0.25), Number.POSITIVE_INFINITY),
      stepsFor(make(), Number.POSITIVE_INFINITY),
    ];
    // A text with no word of any rule costs nothing at all.
    expect(whole).toBeLessThanOrEqual(5 * Math.max(quarter, 1));
  });

  it.each(texts)('%s: with the cap a draft four times as long costs the same', (_, make) => {
    expect(draftSteps(make(4))).toBe(draftSteps(make()));
  });

  it('is counted at all: a pattern that is tried takes steps', () => {
    expect(stepsFor('I can not go on.')).toBeGreaterThan(10);
  });
});

describe('what is not one’s own is taken out in one pass', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(texts)('%s: each line is looked at as often as there are lines', (_, make) => {
    const trimmed = vi.spyOn(String.prototype, 'trim');
    const tested = vi.spyOn(RegExp.prototype, 'test');
    const text = make();
    const lines = text.split('\n').length;
    prepare(text);
    withoutHistory(text);
    expect(trimmed.mock.calls.length).toBeLessThanOrEqual(2 * lines);
    expect(tested.mock.calls.length).toBeLessThanOrEqual(4 * lines);
  });
});

describe('what costs the most for each letter is done for few of them', () => {
  afterEach(() => vi.restoreAllMocks());

  it('an address is looked for where a part of one stands, and not in all of a megabyte', () => {
    const long = hostileTexts['a message of 1 MB']?.() ?? '';
    const text = `${long} Write to lea@a.example or see www.a.example. ${long}`;
    let looked = 0;
    const { replace } = String.prototype;
    vi.spyOn(String.prototype, 'replace').mockImplementation(function (this: string, pattern, by) {
      // The one expression that knows of mailboxes.
      if (pattern instanceof RegExp && pattern.source.includes('{1,64}@')) looked += this.length;
      return replace.call(this, pattern as RegExp, by as never);
    });
    const own = prepare(text);
    expect(own).not.toContain('lea@');
    expect(own).not.toContain('www');
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThan(100);
  });

  it.each(texts)('%s: few words are read for what could be said back', (_, make) => {
    expect(statementsOf(make(), undefined, false).doc.terms().length).toBeLessThan(100);
  });

  it('while words that are written once are all read', () => {
    const told = Array.from({ length: 40 }, (_, n) => `My parcel number ${n} has not arrived.`).join(' ');
    expect(statementsOf(told, undefined, false).statements).toHaveLength(40);
    expect(statementsOf('No. Late. Broken. My kettle leaks.', undefined, false).statements).toHaveLength(4);
  });
});

describe('where checking ends', () => {
  it('is after so many characters of their own, between two words', () => {
    const text = 'word '.repeat(4_000);
    expect(endOfChecked(text)).toBeLessThanOrEqual(maxChecked);
    expect(endOfChecked(text)).toBeGreaterThan(maxChecked - 80);
    expect(text.slice(0, endOfChecked(text)).trim().endsWith('word')).toBe(true);
  });

  it('does not count what quoted history left behind', () => {
    const blank = `${' '.repeat(20_000)}I am furious.`;
    expect(endOfChecked(blank)).toBe(blank.length);
  });

  it('never cuts a letter of two units in two', () => {
    const text = '😡'.repeat(5_000);
    const cut = text.slice(0, endOfChecked(text));
    expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});

describe('what the panel shows of such texts', () => {
  const coach = createCoach(core);
  const look = (message: string, draft: string) =>
    coach.analyze({
      thread: threadOf([['customer', message]]),
      draft: draftOf(draft),
      muted: new Set(),
      now: new Date(0),
    });

  it('is so many hints, the gravest, and how many more there are', () => {
    const insight = look('Thanks.', `${'You should have read the terms. '.repeat(60)}Calm down.`);
    expect(insight.draft).toHaveLength(maxHints);
    expect(insight.moreInDraft).toBeGreaterThanOrEqual(37);
    expect(insight.draft.map(({ finding }) => finding.start)).toEqual(
      insight.draft.map(({ finding }) => finding.start).toSorted((a, b) => a - b),
    );
    expect(insight.draft.map(({ finding }) => finding.rule)).toContain('agent/calm-down');
  });

  it('is so many cues, danger first', () => {
    const { cues, moreCues } = look(`${'I am furious. '.repeat(60)}I want to kill myself.`, '');
    expect(cues).toHaveLength(maxHints);
    expect(cues[0]?.finding.rule).toBe('customer/self-harm-risk');
    expect(moreCues.cues).toBe(61 - maxHints);
  });

  it('tells how far they were checked', () => {
    const long = hostileTexts['a pasted draft of 200 kB']?.() ?? '';
    expect(look('Thanks.', long).isCapped).toEqual({ draft: true, messages: false });
    expect(look(long, 'Thanks.').isCapped).toEqual({ draft: false, messages: true });
    expect(look('Thanks.', 'Thanks.').isCapped).toEqual({ draft: false, messages: false });
  });

  it('and slow readers are asked for the draft first, and for no more of a message than is checked', () => {
    const long = hostileTexts['a message of 1 MB']?.() ?? '';
    const units = coach.unitsToRead({
      thread: threadOf([['customer', long]]),
      draft: draftOf('I look into it.'),
      muted: new Set(),
      now: new Date(0),
    });
    expect(units[0]).toMatchObject({ side: 'agent', text: 'I look into it.' });
    for (const { text, lastTurn = '' } of units) {
      expect(text.length).toBeLessThanOrEqual(maxChecked);
      expect(lastTurn.length).toBeLessThanOrEqual(maxChecked);
    }
  });
});
