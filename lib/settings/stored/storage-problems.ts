/** What is wrong with what is stored, for the panel and the pages to show; everything else is in force. */
import { computed, signal } from '@preact/signals';
import { type Problem, problem } from '../../model/problem';
import { uiText } from '../../model/ui-text';
import { type Damaged, damageProblem } from './damaged';
import { isFull } from './is-full';

const texts = {
  full: uiText('storageFull'),
  failed: uiText('storageFailed'),
  later: uiText('storedLater'),
  laterRemedy: uiText('storedLaterSettings'),
  unread: uiText('storageUnread'),
  unreadRemedy: uiText('storageUnreadRemedy'),
  fullRemedy: uiText('storageFullRemedy'),
  failedRemedy: uiText('storageFailedRemedy'),
  damagedRemedy: uiText('damageRemedy'),
};

const known = signal<ReadonlyMap<string, readonly Problem[]>>(new Map());

/** As a signal: it grows and shrinks while a page is open. */
export const storageProblems = computed<readonly Problem[]>(() => [...known.value.values()].flat());

/** A write that failed, or (with undefined) one that went well again. */
export function noteUnsaved(key: string, error: unknown): void {
  const [message, remedy] = isFull(error)
    ? [texts.full, texts.fullRemedy]
    : [texts.failed, texts.failedRemedy];
  note(`unsaved ${key}`, error === undefined ? [] : [{ ...problem(key, '', message, remedy), value: '' }]);
}

/** Names what the browser refused to read. */
export const unreadProblem = (key: string): Problem => ({
  ...problem(key, '', texts.unread, texts.unreadRemedy),
  value: '',
});

/** A read that failed, or one that went well again. */
export const noteUnread = (key: string, failed: boolean): void =>
  note(`unread ${key}`, failed ? [unreadProblem(key)] : []);

/** Something that a later version stored, or (with false) nothing of the kind. */
export const noteLater = (key: string, isLater: boolean): void =>
  note(`later ${key}`, isLater ? [{ ...problem(key, '', texts.later, texts.laterRemedy), value: '' }] : []);

/** What of an entry is set aside now. */
export const noteDamaged = (key: string, damaged: readonly Damaged[]): void =>
  note(
    `damaged ${key}`,
    damaged.map((one) => damageProblem(key, one, texts.damagedRemedy)),
  );

function note(slot: string, problems: readonly Problem[]): void {
  if (!problems.length && !known.value.has(slot)) return;
  const next = new Map(known.value);
  if (problems.length) next.set(slot, problems);
  else next.delete(slot);
  known.value = next;
}
