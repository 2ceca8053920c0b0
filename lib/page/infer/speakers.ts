/** Who speaks in each message, as rules for an adapter: by what the page calls them, by author, or by side. */
import type { SpeakerRule } from '../../model/adapter';
import type { Speaker } from '../../model/conversation';
import { marksOf } from './selectors';
import { noteWords, partsOf, speakerWords } from './words';

export interface InferredSpeakers {
  rules: SpeakerRule[];
  note: string[];
  /** The rules leave it to who wrote first. */
  byAuthor: boolean;
}

/** "user-name" says where the name stands, not who speaks. */
const labels = new Set('name avatar link info menu icon picture photo'.split(' '));

/** A name that some messages carry and others do not tells them apart. */
export function inferSpeakers(members: readonly Element[], hasAuthors: boolean): InferredSpeakers {
  const marks = members.map(marksOf);
  const counts = new Map<string, number>();
  for (const own of marks)
    for (const selector of own.keys()) counts.set(selector, (counts.get(selector) ?? 0) + 1);
  const names = new Map(marks.flatMap((own) => [...own]));
  const telling = [...names].filter(([selector]) => counts.get(selector)! < members.length);
  const selectorsFor = (words: ReadonlySet<string>) =>
    telling
      .filter(([, name]) => {
        const parts = partsOf(name);
        return parts.some((part) => words.has(part)) && !parts.some((part) => labels.has(part));
      })
      .map(([selector]) => selector);
  const rules: SpeakerRule[] = [];
  const add = (speaker: Speaker, words: ReadonlySet<string>) => {
    const selectors = selectorsFor(words);
    if (selectors.length) rules.push({ selector: selectors.join(', '), speaker, certainty: 'guessed' });
    return selectors.length > 0;
  };
  add('system', speakerWords.system);
  add('bot', speakerWords.bot);
  const customer = add('customer', speakerWords.customer);
  const agent = add('agent', speakerWords.agent);
  const note = selectorsFor(noteWords);
  if (customer && !agent) rules.push({ selector: '*', speaker: 'agent', certainty: 'guessed' });
  if (agent && !customer) rules.push({ selector: '*', speaker: 'customer', certainty: 'guessed' });
  if (customer || agent) return { rules, note, byAuthor: false };
  if (!hasAuthors) {
    rules.push({ side: 'left', speaker: 'customer', certainty: 'guessed' });
    rules.push({ side: 'right', speaker: 'agent', certainty: 'guessed' });
  }
  return { rules, note, byAuthor: hasAuthors };
}
