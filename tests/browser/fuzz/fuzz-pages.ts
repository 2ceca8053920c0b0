import fc from 'fast-check';
import type { Choices } from './choices';
import { openFuzzedBrowser } from './fuzzed-browser';
import { playStory } from './play-story';
import { story } from './steps';

/**
 * Plays stories until the time is up or one fails; the failing one is made as short as the time allows, and printed with what
 * it takes to see it again.
 * @returns true where none failed
 */
export async function fuzzPages({ seed, minutes, path }: Choices): Promise<boolean> {
  const done = { stories: 0, changes: 0, edits: 0 };
  let browser = await openFuzzedBrowser();
  const found = await fc.check(
    fc.asyncProperty(story, async (one) => {
      try {
        await playStory(browser, one, done);
      } catch (error) {
        // Whatever it left behind is nothing to begin the next one with.
        await browser.close();
        browser = await openFuzzedBrowser();
        throw error;
      }
    }),
    {
      seed,
      numRuns: path === undefined ? Number.MAX_SAFE_INTEGER : 1,
      interruptAfterTimeLimit: minutes * 60_000,
      ...(path === undefined ? {} : { path, endOnFailure: true }),
    },
  );
  await browser.close();
  console.log(`${done.stories} stories, ${done.changes} changes, ${done.edits} clicks`);
  if (!found.failed || found.counterexample === null) return !found.failed;
  const [{ page, steps }] = found.counterexample;
  console.error(
    `Failed. See it again by: npm run fuzz -- --seed ${seed} --path ${found.counterexamplePath}\nOn ${page}:\n${steps.map((step) => JSON.stringify(step)).join('\n')}\n\n${(found.errorInstance as Error | undefined)?.message}`,
  );
  return false;
}
