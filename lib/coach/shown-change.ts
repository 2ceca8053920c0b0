import { type Fix, gist, isAddition } from '../engine/fixes/fix';

/** What a fix does to a draft, in words to show. */
export interface ShownChange {
  kind: 'replace' | 'leave-out' | 'add';
  /** The words that go; empty where nothing does. */
  goes: string;
  /** The words that come; empty where nothing does. */
  comes: string;
  /** A few words of the same sentence before and after those that come, for these to be read in; empty where none stand there. */
  before: string;
  after: string;
}

/** Marks and blanks between a part of a sentence and its neighbours. */
const edges = /^[\s,;.–—-]+|[\s,;]+$/g;

/** Words of the sentence that are shown beside those that come. */
const maxBefore = 2;
const maxAfter = 4;

/** Without what a fix takes along only to set capitals and marks right. */
export function shownChange(fix: Fix, draft: string): ShownChange {
  const [removed, added] = withoutCapital(draft.slice(fix.start, fix.end), fix.text);
  const goes = removed.replace(edges, '');
  const comes = added.replace(edges, '');
  if (isAddition(fix)) return { kind: 'add', goes, comes, before: '', after: '' };
  if (!/[\p{L}\p{N}[]/u.test(comes)) return { kind: 'leave-out', goes, comes: '', before: '', after: '' };
  const opens = /^[.!?]/.test(added);
  const closes = /[.!?]$/.test(comes);
  return {
    kind: 'replace',
    goes,
    comes,
    before: opens ? '' : lastWords(draft.slice(0, fix.start)),
    after: closes ? '' : firstWords(draft.slice(fix.end)),
  };
}

/** Do the words that go say nothing beside those that are shown already? */
export const isShownBy = ({ goes }: ShownChange, words: string): boolean => gist(goes) === gist(words);

/** The next sentence's first letter, which a fix makes a capital, is in both. */
function withoutCapital(removed: string, added: string): [string, string] {
  const letter = /(?:^|\s)(\p{L})$/u.exec(added)?.[1];
  const before = /.$/su.exec(removed)?.[0];
  if (!letter || before?.toLowerCase() !== letter.toLowerCase()) return [removed, added];
  return [removed.slice(0, -before.length), added.slice(0, -letter.length)];
}

/** What is written of the sentence that ends here, in words. */
function lastWords(text: string): string {
  const own = /[^.!?\n]*$/.exec(text)?.[0] ?? '';
  const words = own.trim().split(/\s+/).filter(Boolean);
  return words.length > maxBefore ? `… ${words.slice(-maxBefore).join(' ')}` : words.join(' ');
}

/** What is written of the sentence that goes on here, in words. */
function firstWords(text: string): string {
  const own = /^[^.!?\n]*[.!?]?/.exec(text)?.[0].trimEnd() ?? '';
  const words = own.split(/(?<=\S)\s+/);
  return words.length > maxAfter ? `${words.slice(0, maxAfter).join(' ')} …` : words.join(' ');
}
