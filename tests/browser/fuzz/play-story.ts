import { replyBox, testId } from '../places';
import type { FuzzedBrowser } from './fuzzed-browser';
import type { FieldChange, FreshReading, Mutation } from './mutation';
import { forgetTapped, type Tapped, tappedBy } from './panel-tap';
import { savedPages } from './saved-pages';
import type { Step, Story } from './steps';

/** The page says nothing new any more within this, in milliseconds; an edit may wait for the agent's typing to rest. */
const patience = 15_000;

const buttons = {
  fix: testId('fix'),
  insert: testId('insert'),
  undo: testId('undo'),
} as const;

/** How often each thing was really done, for a test to know that something happened at all. */
export interface Done {
  stories: number;
  changes: number;
  edits: number;
}

/**
 * Opens a page and lets the story happen to it.
 * @throws Error with what is not as it must be: an exception, an edit in another field, a false claim, a panel that has not
 *   seen what the page shows
 */
export async function playStory(browser: FuzzedBrowser, { page, steps }: Story, done: Done): Promise<void> {
  const { panel, tab } = browser;
  const saved = savedPages.find(({ name }) => name === page);
  if (!saved) throw new Error(`There is no saved page ${page}`);
  await forgetTapped(panel);
  browser.thrown();
  await browser.open(saved);
  const did: string[] = [];
  try {
    await agrees(browser);
    for (const step of steps) {
      did.push(await take(browser, step, done));
      await agrees(browser);
      soundAfter(await tappedBy(panel), await tab.evaluate(() => window.fuzz.changes()), browser.thrown());
    }
  } catch (error) {
    throw new Error(`${(error as Error).message}\nIt happened on ${page}:\n${did.join('\n')}`);
  }
  done.stories++;
}

/** @returns what was done, in words */
async function take({ tab, panel }: FuzzedBrowser, step: Step, done: Done): Promise<string> {
  const change = async (changes: readonly Mutation[]): Promise<string> => {
    const words: string[] = [];
    for (const one of changes)
      words.push(await tab.evaluate((mutation) => window.fuzz.mutate(mutation), one));
    done.changes += changes.length;
    return words.join('; ');
  };
  if (step.do === 'change') return change(step.changes);
  if (step.do === 'type') {
    if (!(await tab.evaluate(() => window.fuzz.focus()))) return 'nowhere to type';
    await tab.keyboard.type(step.text);
    await tab.evaluate(() => window.fuzz.settle());
    return `typed ${step.text}`;
  }
  const isClicked = await panel.evaluate<boolean>(`(() => {
    const all = [...document.querySelectorAll('${buttons[step.what]}')].filter((one) => !one.disabled);
    all[${step.which} % Math.max(1, all.length)]?.click();
    return all.length > 0;
  })()`);
  const meanwhile = await change(step.meanwhile);
  await panel.waitFor('globalThis.tapped.open === 0', 'an answer to the edit', patience);
  if (isClicked) done.edits++;
  return `${isClicked ? 'clicked on' : 'found no'} ${step.what}, meanwhile: ${meanwhile || 'nothing'}`;
}

/** The panel has in the end what a fresh look at the page reads. */
async function agrees({ tab, panel }: FuzzedBrowser): Promise<void> {
  const fresh = await tab.evaluate<FreshReading>(() => window.fuzz.reading());
  // What is guessed rests on what was seen before.
  const holds = fresh.isGuessed
    ? 'globalThis.tapped.thread'
    : `globalThis.tapped.draft === ${JSON.stringify(fresh.draft)} && globalThis.tapped.thread === ${JSON.stringify(fresh.thread)}`;
  try {
    await panel.waitFor(holds, 'the panel to have what the page shows', patience);
  } catch {
    const { thread, draft } = await tappedBy(panel);
    throw new Error(
      `The panel has not what the page shows (${fresh.adapter}).\nThe page: ${short(fresh.thread)} | ${short(fresh.draft)}\nThe panel: ${short(thread)} | ${short(draft)}`,
    );
  }
  if (!fresh.isGuessed && fresh.draft !== null && fresh.thread.startsWith('{'))
    await panel.waitForSelector(replyBox);
}

const short = (text: string | null): string => String(text).slice(0, 2_000);

const withoutBlanks = (text: string): string => text.replace(/[\s\u200b]+/g, '');

function soundAfter({ edits, claims }: Tapped, changes: FieldChange[], thrown: string[]): void {
  if (thrown.length) throw new Error(`An exception was caught by nobody:\n${thrown.join('\n')}`);
  if (claims.length)
    throw new Error(`Said to be a customer’s for sure, and is not: ${claims[0]?.slice(0, 200)}`);
  for (const change of changes) {
    // The part of a draft that bears its mark may have been removed.
    const isMeant = edits.some(
      (draft) => draft.includes(change.mark) || withoutBlanks(draft) === withoutBlanks(change.before),
    );
    if (!isMeant)
      throw new Error(`A field was changed that no edit was for:\n${change.before}\nbecame\n${change.after}`);
  }
}
