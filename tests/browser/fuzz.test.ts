import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asLongAsItTakes, runs } from '../properties/seed';
import { type FuzzedBrowser, openFuzzedBrowser } from './fuzz/fuzzed-browser';
import { playStory } from './fuzz/play-story';
import { story } from './fuzz/steps';

let browser: FuzzedBrowser;
beforeAll(async () => {
  browser = await openFuzzedBrowser();
});
afterAll(() => browser?.close());

it(
  'whatever a page does to itself, nothing is thrown, no edit lands elsewhere, and nobody is taken for the customer',
  asLongAsItTakes,
  async () => {
    const done = { stories: 0, changes: 0, edits: 0 };
    await fc.assert(
      fc.asyncProperty(story, (one) => playStory(browser, one, done)),
      { ...runs(14), endOnFailure: true },
    );
    expect(done.stories).toBe(runs(14).numRuns);
    expect(done.changes).toBeGreaterThan(20);
    expect(done.edits).toBeGreaterThan(5);
  },
);
