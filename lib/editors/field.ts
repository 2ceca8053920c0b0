/** Edits a textarea or input: `insertText` keeps its undo history and tells React. Caret and scroll stay. */
export function replaceInField(
  field: HTMLTextAreaElement | HTMLInputElement,
  start: number,
  end: number,
  after: string,
): void {
  const wanted = field.value.slice(0, start) + after + field.value.slice(end);
  const { selectionStart: caret, scrollTop } = field;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  if (after) field.ownerDocument.execCommand('insertText', false, after);
  else if (start < end) field.ownerDocument.execCommand('delete');
  if (field.value === wanted) {
    if (caret !== null && (caret < start || caret > end || (caret === end && start < end))) {
      const place = caret < start ? caret : caret + after.length - (end - start);
      field.setSelectionRange(place, place);
    }
    field.scrollTop = scrollTop;
    return;
  }
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
