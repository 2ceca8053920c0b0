import type { FieldChange } from '../../fuzz/mutation';
import { everyElement } from './elements';

/** A field that somebody can write in, with the mark of the draft in it and the text that it should hold. */
interface Field {
  element: HTMLElement;
  mark: string;
  expected: string;
}

const harsh = [
  'Calm down. You should have read the terms.',
  'Hi Lea,\n\nSorry if you feel that way. It is our policy.\n\nBest,\nTom',
  'As I already said, the parcel left. There is nothing we can do!',
  '😡 Sorry for any inconvenience caused. You should have read the terms\u200b, e\u0301.',
  'Sorry if you feel that way.\r\nמה נשמע? Calm down, please.',
];

const isValued = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element.localName === 'textarea' || element.localName === 'input';

const textIn = (element: HTMLElement): string =>
  isValued(element) ? element.value : (element.textContent ?? '');

/** The fields of a page, each with a draft that no other has. */
export class Fields {
  private readonly all = new Map<HTMLElement, Field>();
  private count = 0;

  get list(): readonly Field[] {
    return [...this.all.values()].filter(({ element }) => element.isConnected);
  }

  /** Looks for fields that are new, and writes a draft into each. */
  find(): void {
    for (const element of everyElement(document)) {
      if (!(element instanceof HTMLElement) && !('isContentEditable' in element)) continue;
      const editable = element as HTMLElement;
      const isRoot = editable.isContentEditable && !editable.parentElement?.isContentEditable;
      const isText =
        editable.localName === 'textarea' || editable.matches('input:not([type]), input[type="text"]');
      if ((isRoot || isText) && !this.all.has(editable)) this.write(editable, this.count);
    }
  }

  /** Puts another draft into a field, as its page does. @param which of the harsh drafts */
  write(element: HTMLElement, which: number): void {
    const mark = `draftq${++this.count}z`;
    this.put(element, `${harsh[which % harsh.length]}\nCase ${mark}.`, mark);
  }

  swap(one: Field, other: Field): void {
    const [text, mark] = [one.expected, one.mark];
    this.put(one.element, other.expected, other.mark);
    this.put(other.element, text, mark);
  }

  /** An element that became editable as it stands: its draft is what it holds, and a mark. */
  adopt(element: HTMLElement): void {
    if (this.all.has(element)) return;
    const mark = `draftq${++this.count}z`;
    element.append(`Case ${mark}.`);
    this.all.set(element, { element, mark, expected: textIn(element) });
  }

  /** What was changed since, and by nobody here. */
  changes(): FieldChange[] {
    const changed = [...this.all.values()].filter(({ element, expected }) => textIn(element) !== expected);
    const found = changed
      // What holds a field changes with it.
      .filter(
        ({ element }) => !changed.some((one) => one.element !== element && element.contains(one.element)),
      )
      .map(({ element, mark, expected }) => ({ mark, before: expected, after: textIn(element) }));
    this.settle();
    return found;
  }

  /** What the fields hold now is what they should. */
  settle(): void {
    for (const field of this.all.values()) field.expected = textIn(field.element);
  }

  private put(element: HTMLElement, text: string, mark: string): void {
    if (isValued(element)) element.value = text;
    else
      element.replaceChildren(
        ...text.split('\n').map((line) => {
          const paragraph = element.ownerDocument.createElement('p');
          paragraph.textContent = line;
          return paragraph;
        }),
      );
    this.all.set(element, { element, mark, expected: textIn(element) });
    element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    // A value is no part of the document: that of a subject line is looked at again when something around it changes.
    if (isValued(element)) element.after(new Comment('written'));
  }
}
