import { type Conditions, pause } from './conditions';
import { enter, holdsFocus, whyClosed } from './focus';
import { alike, type Change, difference, landing } from './landing';
import { watchKeys } from './late-keys';
import { type ReplaceOutcome, refuse } from './outcome';
import { callOn } from './unshadowed';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Edits a textarea or input: `insertText` keeps its undo history and tells React. Caret and scroll stay. */
export async function replaceInField(
  field: Field,
  change: Change,
  conditions: Conditions,
): Promise<ReplaceOutcome> {
  const { start, end, after } = change;
  const { value: before, selectionStart: caret, selectionEnd, scrollTop } = field;
  const wanted = before.slice(0, start) + after + before.slice(end);
  const tooLong = field.hasAttribute('maxlength') && wanted.length > Math.max(field.maxLength, before.length);
  if (tooLong) return refuse('too-long');
  const giveBack = enter(field);
  const stopped =
    conditions.broken?.('before') ??
    whyClosed(field) ??
    (field.value === before ? undefined : 'draft-changed') ??
    (holdsFocus(field) ? undefined : 'focus-elsewhere');
  if (stopped) {
    giveBack();
    return refuse(stopped);
  }
  const keys = watchKeys(field, () => {});
  keys.begin();
  try {
    put(field, change);
    const now = () => landing(field.value, before, change, keys.typed() !== undefined);
    const atOnce = now();
    if (atOnce) placeCaret();
    await pause(40);
    const broken = conditions.broken?.('after');
    const landed = now();
    if (landed && !broken) return { ok: true, text: field.value, ...landed };
    // It was in before the agent went on to another conversation, and went with its own.
    if (broken === 'conversation-left' && atOnce && !landed) return { ok: true, text: wanted, ...atOnce };
    if (broken && !landed) return refuse(broken);
    return refuse(takeBack(field, before, keys.typed()) ? (broken ?? 'not-taken') : 'left-changed');
  } finally {
    keys.stop();
  }

  function placeCaret(): void {
    if (caret !== null && (caret < start || caret > end || (caret === end && start < end))) {
      const place = caret < start ? caret : caret + after.length - (end - start);
      field.setSelectionRange(place, place);
    }
    field.scrollTop = scrollTop;
  }

  function takeBack(on: Field, original: string, typed = ''): boolean {
    const back = difference(on.value, original);
    const wantedBack =
      original.slice(0, back.start) + back.after + typed + original.slice(back.start + back.after.length);
    if (on.value !== original) put(on, { ...back, after: back.after + typed });
    if (!typed) on.setSelectionRange(caret, selectionEnd);
    on.scrollTop = scrollTop;
    return alike(on.value, wantedBack);
  }
}

function put(field: Field, { start, end, after }: Change): void {
  const { value } = field;
  field.setSelectionRange(start, end);
  if (after) callOn(field.ownerDocument, 'execCommand', 'insertText', false, after);
  else if (start < end) callOn(field.ownerDocument, 'execCommand', 'delete');
  if (field.value !== value || (start === end && !after)) return;
  // The page swallowed the command: set the text at least, though its undo is lost.
  field.setRangeText(after, start, end, 'end');
  field.dispatchEvent(
    new InputEvent('input', {
      inputType: 'insertReplacementText',
      data: after,
      bubbles: true,
      composed: true,
    }),
  );
}
